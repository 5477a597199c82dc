/**
 * Runs tools: a {@link dev.aifunction.tool.Toolset} describes and calls functions, a {@link
 * dev.aifunction.tool.Dispatcher} runs the calls of a model's turn.
 *
 * <p>Text in, text out: arguments and results are JSON text, so a toolset is tested with two string
 * literals. Arrows: depends on the annotations and {@code concurrent}; never on {@code internal},
 * {@code assistant}, {@code openai}, Jackson or the wire.
 */
@NullMarked
package dev.aifunction.tool;

import org.jspecify.annotations.NullMarked;
