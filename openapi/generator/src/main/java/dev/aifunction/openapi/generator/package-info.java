/**
 * The preprocessor that stands between our OpenAPI documents and OpenAPI Generator: a build tool,
 * run before every generation of the client, never shipped.
 *
 * <p>Its stages follow one another and share nothing but their results: {@link
 * dev.aifunction.openapi.generator.Bundler} loads the documents and makes one of them, {@link
 * dev.aifunction.openapi.generator.Normalizer} rewrites it until it keeps the conventions of {@code
 * openapi/spec/README.md}, {@link dev.aifunction.openapi.generator.DescriptionReader} reads it into
 * records and refuses what it does not know, {@link dev.aifunction.openapi.generator.UnionCheck}
 * and {@link dev.aifunction.openapi.generator.PlaceCheck} look at them as a whole, {@link
 * dev.aifunction.openapi.generator.Annotator} writes it again with vendor extensions that hold
 * everything the templates print, and {@link dev.aifunction.openapi.generator.Output} touches a
 * file only when its text changes. {@link dev.aifunction.openapi.generator.Preprocess} runs none of
 * them when nothing has changed.
 */
@NullMarked
package dev.aifunction.openapi.generator;

import org.jspecify.annotations.NullMarked;
