/**
 * Knows what the API allows: the published operations and schemas, the check of a request against
 * them, the strict subset of JSON Schema, the tools that can be offered, and the error that a
 * refusal is.
 *
 * <p>Arrows: depends on nothing of the mock; it reads the document that the OpenAPI client ships.
 */
@NullMarked
package dev.aifunction.mock.document;

import org.jspecify.annotations.NullMarked;
