/**
 * Reads javac's model of the user's types into {@link dev.aifunction.processor.model}.
 *
 * <p>{@link dev.aifunction.processor.read.ToolsetReader} and {@link
 * dev.aifunction.processor.read.AssistantReader} are the entrances; {@code TypeReader} reads the
 * types of both, with a reader for each kind of type beside it, and {@code Refusals} says why a
 * type is not read. "Not yet" is the exception {@link dev.aifunction.processor.read.Unresolved};
 * "wrong" is a problem given to the reporter. Arrows: model, report; never generate.
 */
@NullMarked
package dev.aifunction.processor.read;

import org.jspecify.annotations.NullMarked;
