/**
 * Opens OpenAI's API, or that of a compatible server: {@link dev.aifunction.openai.OpenAi} is the
 * entry point.
 *
 * <p>Here, and nowhere else in this module, conversations meet the wire: {@code ResponsesModel},
 * {@code ChatCompletionsModel} and {@code AssistantsModel} translate between {@link
 * dev.aifunction.assistant.Item}s and the generated types of one API each. Arrows: depends on
 * {@code assistant}, {@code tool} and the generated client.
 */
@NullMarked
package dev.aifunction.openai;

import org.jspecify.annotations.NullMarked;
