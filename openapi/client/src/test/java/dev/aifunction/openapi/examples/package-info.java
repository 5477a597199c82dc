/**
 * Reads examples with the generated types and writes them again: nothing may be lost. {@link
 * dev.aifunction.openapi.examples.OwnExamplesTest} takes those of the documents that the client was
 * generated from, {@link dev.aifunction.openapi.examples.PublishedExamplesTest} those of the
 * published document.
 */
@NullMarked
package dev.aifunction.openapi.examples;

import org.jspecify.annotations.NullMarked;
