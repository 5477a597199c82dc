/**
 * Counts tokens with the vocabularies of OpenAI's models: {@link
 * dev.aifunction.tokens.jtokkit.JtokkitTokenCounter} is the entrance.
 *
 * <p>Arrows: jtokkit, and of the runtime a question and what is in it. {@code Vocabularies} knows
 * which model has which, {@code RequestTokens} counts a question, {@code SchemaTokens} a tool's
 * parameters.
 */
@NullMarked
package dev.aifunction.tokens.jtokkit;

import org.jspecify.annotations.NullMarked;
