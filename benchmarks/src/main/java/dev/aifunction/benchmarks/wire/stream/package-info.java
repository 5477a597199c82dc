/**
 * What reading a long stream costs the whole process of each client, once it is warm. It depends on
 * {@code client}, {@code server} and {@code fork}.
 */
@NullMarked
package dev.aifunction.benchmarks.wire.stream;

import org.jspecify.annotations.NullMarked;
