/**
 * Serves threads and their messages.
 *
 * <p>Runs work on the same {@link AssistantThread}s: an active run locks its thread, and answers
 * with {@link Messages}. Arrows: depends on {@code http}, {@code document}, {@code state} and
 * {@code assistants}; {@code runs} depends on it.
 */
@NullMarked
package dev.aifunction.mock.threads;

import org.jspecify.annotations.NullMarked;
