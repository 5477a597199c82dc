/**
 * The ways to call the functions of {@code desk}: the generated toolset, hand-written code, and
 * other toolkits, each as its own documentation shows it. It depends on {@code desk}.
 */
@NullMarked
package dev.aifunction.benchmarks.contender;

import org.jspecify.annotations.NullMarked;
