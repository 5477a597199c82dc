/**
 * Serves responses: creating them, as a document or a stream, and those that were stored.
 *
 * <p>{@link ResponseRules} and {@link ContextRules} refuse what no schema can, {@link
 * ResponseInput} translates a request for the model, {@link ResponseWriter} writes what the model
 * replied, {@link ResponseEvents} cuts that into a stream. Arrows: depends on {@code http}, {@code
 * document}, {@code state}, {@code model}, and on {@code conversations}, which a response can
 * continue.
 */
@NullMarked
package dev.aifunction.mock.responses;

import org.jspecify.annotations.NullMarked;
