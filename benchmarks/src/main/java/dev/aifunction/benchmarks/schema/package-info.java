/**
 * Asking for the schemas of one function and of two hundred, whose sources come from {@code javac}.
 */
@NullMarked
package dev.aifunction.benchmarks.schema;

import org.jspecify.annotations.NullMarked;
