/**
 * The time from a program's start to the first answer of the API, in a fresh JVM, as it is and with
 * an archive of loaded classes. It depends on {@code client}, {@code server}, {@code jars} and
 * {@code fork}.
 */
@NullMarked
package dev.aifunction.benchmarks.wire.first;

import org.jspecify.annotations.NullMarked;
