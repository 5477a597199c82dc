/**
 * Turns values into JSON Schema text, in the form that OpenAI's strict mode takes, or in the plain
 * form for functions that are not strict.
 *
 * <p>The text is emitted in its final form and never rewritten. Arrows: model.
 */
@NullMarked
package dev.aifunction.processor.schema;

import org.jspecify.annotations.NullMarked;
