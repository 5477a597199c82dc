/**
 * Serves the models that can be listed, and deleted where they are fine-tuned ones.
 *
 * <p>Any other name is answered in a chat as well. Arrows: depends on {@code http} and {@code
 * document}.
 */
@NullMarked
package dev.aifunction.mock.models;

import org.jspecify.annotations.NullMarked;
