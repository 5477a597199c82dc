/**
 * Turns models into Java: a generator is a pure function from a model to a {@code TypeSpec}.
 *
 * <p>{@link dev.aifunction.processor.generate.ToolsetGenerator}, {@link
 * dev.aifunction.processor.generate.CallsGenerator} and {@link
 * dev.aifunction.processor.generate.AssistantGenerator} make a class each, the last one with {@code
 * BuilderGenerator} and {@code AnswerCode}; {@code ReadCode}, {@code WriteCode} and {@code
 * CheckCode} are the folds over {@code ValueType} that they share. Above each generating method
 * stands the code that it makes. Arrows: model, schema; no type of javac but {@code Modifier}.
 */
@NullMarked
package dev.aifunction.processor.generate;

import org.jspecify.annotations.NullMarked;
