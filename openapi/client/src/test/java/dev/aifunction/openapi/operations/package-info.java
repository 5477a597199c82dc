/**
 * Calls every operation of the document through its generated method, over HTTP.
 *
 * <p>The document says what is called and what has to arrive: {@link
 * dev.aifunction.openapi.operations.Operation} reads it, {@link
 * dev.aifunction.openapi.operations.OperationCall} makes the calls of it, and {@link
 * dev.aifunction.openapi.operations.Exchange} carries one out. None of them knows the client's
 * generator, so that a mistake there cannot hide here.
 */
@NullMarked
package dev.aifunction.openapi.operations;

import org.jspecify.annotations.NullMarked;
