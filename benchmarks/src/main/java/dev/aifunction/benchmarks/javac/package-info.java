/**
 * The time of javac with our processor, with MapStruct's and with none, on sources that are written
 * for it. It depends on {@code fork}.
 */
@NullMarked
package dev.aifunction.benchmarks.javac;

import org.jspecify.annotations.NullMarked;
