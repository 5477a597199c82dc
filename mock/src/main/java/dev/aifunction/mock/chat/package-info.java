/**
 * Serves chat completions: creating them, as a document or a stream, and those that were stored.
 *
 * <p>{@link ChatRules} refuses what no schema can, {@link ChatInput} translates a request for the
 * model, {@link CompletionWriter} writes what the model replied, {@link Chunks} cuts that into a
 * stream. Arrows: depends on {@code http}, {@code document}, {@code state} and {@code model}.
 */
@NullMarked
package dev.aifunction.mock.chat;

import org.jspecify.annotations.NullMarked;
