/** Reading, checking, calling and writing: the benchmark of {@code contender}. */
@NullMarked
package dev.aifunction.benchmarks.dispatch;

import org.jspecify.annotations.NullMarked;
