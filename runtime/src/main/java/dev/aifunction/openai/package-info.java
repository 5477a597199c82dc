/**
 * Opens OpenAI's API, or that of a compatible server: {@link dev.aifunction.openai.OpenAi} is the
 * entry point.
 *
 * <p>Here, and nowhere else in this module, conversations meet the wire: {@code
 * ChatCompletionsModel} translates between {@link dev.aifunction.assistant.Item}s and the generated
 * types of Chat Completions. Arrows: depends on {@code assistant}, {@code tool} and the generated
 * client.
 */
@NullMarked
package dev.aifunction.openai;

import org.jspecify.annotations.NullMarked;
