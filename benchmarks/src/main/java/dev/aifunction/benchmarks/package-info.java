/**
 * Measures this project beside hand-written code and other toolkits; {@code Main} runs everything
 * and prints the tables. It depends on all packages below it, none of which depends on it.
 */
@NullMarked
package dev.aifunction.benchmarks;

import org.jspecify.annotations.NullMarked;
