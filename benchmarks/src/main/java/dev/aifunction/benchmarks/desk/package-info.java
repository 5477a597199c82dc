/**
 * The functions that are called, and the types of their arguments and results. It depends on
 * annotations only.
 */
@NullMarked
package dev.aifunction.benchmarks.desk;

import org.jspecify.annotations.NullMarked;
