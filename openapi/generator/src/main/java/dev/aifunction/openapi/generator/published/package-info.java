/**
 * Turns a published document, unedited, into one that keeps the conventions of {@code
 * openapi/spec/README.md}, so that the client can be generated from it too.
 *
 * <p>{@link dev.aifunction.openapi.generator.published.Adopt} is the command, and {@link
 * dev.aifunction.openapi.generator.published.Adoption} the order of the rules. Each rule rewrites
 * the document in place and relies on those before it: {@code Selection}, {@code ComponentNames},
 * {@code References}, {@code Keywords}, {@code AllOf}, {@code Operations}, {@code Constants},
 * {@code InlineSchemas}, {@code Choices} with {@code Telling}, {@code Nulls}, {@code Detours} and
 * {@code Unused}. Between {@code Keywords} and {@code Nulls} whatever may be null says {@code
 * nullable: true}, and a schema without a type is any JSON.
 */
@NullMarked
package dev.aifunction.openapi.generator.published;

import org.jspecify.annotations.NullMarked;
