/**
 * Is the language model: what it is asked ({@link ModelInput}), what it answers ({@link Reply}),
 * the script of a test, and the default model that answers by simple rules.
 *
 * <p>It knows no API: each area of the API translates its requests into a {@code ModelInput} and
 * writes a {@code Reply} its own way. Arrows: depends on {@code state} for the ids of calls.
 */
@NullMarked
package dev.aifunction.mock.model;

import org.jspecify.annotations.NullMarked;
