/**
 * Serves embeddings: unit vectors that depend on the text alone, and are closer for texts that
 * share words.
 *
 * <p>Arrows: depends on {@code http}, {@code document}, and on {@code model} for counting tokens.
 */
@NullMarked
package dev.aifunction.mock.embeddings;

import org.jspecify.annotations.NullMarked;
