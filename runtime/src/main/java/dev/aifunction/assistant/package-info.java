/**
 * Talks with a model: a {@link dev.aifunction.assistant.Conversation} asks, runs the tools that the
 * model calls, and asks again until there is an answer.
 *
 * <p>{@link dev.aifunction.assistant.ModelClient} and {@link
 * dev.aifunction.assistant.ModelProvider} are the ports: what is behind them, the wire or a script
 * in a test, is unknown here. Arrows: depends on {@code tool}, {@code concurrent} and, for the text
 * of stored conversations, {@code internal}; never on {@code openai}, Jackson or the wire.
 */
@NullMarked
package dev.aifunction.assistant;

import org.jspecify.annotations.NullMarked;
