/**
 * Serves runs and their steps.
 *
 * <p>A {@link Run} moves on each time somebody looks at it, so that a test sees every status in
 * turn; a stream tells all of them at once. {@link RunMachine} moves it on, {@link RunWriter} and
 * {@link StepWriter} write it, {@link RunEvents} hears of every change, {@link RunInput} translates
 * it for the model. Arrows: depends on {@code http}, {@code document}, {@code state}, {@code
 * model}, {@code assistants} and {@code threads}.
 */
@NullMarked
package dev.aifunction.mock.runs;

import org.jspecify.annotations.NullMarked;
