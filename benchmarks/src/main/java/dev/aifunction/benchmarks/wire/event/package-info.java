/** What reading one event of a streamed response costs. It depends on nothing. */
@NullMarked
package dev.aifunction.benchmarks.wire.event;

import org.jspecify.annotations.NullMarked;
