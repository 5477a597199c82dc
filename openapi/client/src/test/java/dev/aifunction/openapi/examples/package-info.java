/**
 * Reads the examples of the published document with the generated types and writes them again:
 * nothing may be lost. Those of the documents that the client was generated from are sent and
 * answered in {@code dev.aifunction.openapi.operations}.
 */
@NullMarked
package dev.aifunction.openapi.examples;

import org.jspecify.annotations.NullMarked;
