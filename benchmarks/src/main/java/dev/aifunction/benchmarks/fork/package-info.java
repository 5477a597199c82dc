/** Runs a main class in a JVM of its own. It depends on nothing. */
@NullMarked
package dev.aifunction.benchmarks.fork;

import org.jspecify.annotations.NullMarked;
