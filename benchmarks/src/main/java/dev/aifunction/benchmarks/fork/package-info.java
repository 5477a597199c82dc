/** Runs main classes in JVMs of their own, and sums up what they say. It depends on nothing. */
@NullMarked
package dev.aifunction.benchmarks.fork;

import org.jspecify.annotations.NullMarked;
