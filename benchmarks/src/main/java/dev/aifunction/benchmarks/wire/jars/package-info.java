/**
 * The jars that a program depends on which uses one artifact and nothing else, as Maven has
 * resolved them for this module. It depends on {@code fork}.
 */
@NullMarked
package dev.aifunction.benchmarks.wire.jars;

import org.jspecify.annotations.NullMarked;
