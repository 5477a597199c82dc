/**
 * The time from a program's start to its first tool call, in a fresh JVM. It depends on {@code
 * contender} and {@code fork}.
 */
@NullMarked
package dev.aifunction.benchmarks.start;

import org.jspecify.annotations.NullMarked;
