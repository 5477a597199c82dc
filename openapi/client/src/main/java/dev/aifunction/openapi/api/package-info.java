/**
 * The operations of the OpenAI API, one class per area, generated from the documents in {@code
 * openapi/spec}.
 *
 * <p>The methods bear the documents' operation ids. They make their calls on a {@link
 * dev.aifunction.openapi.http.HttpTransport} and are as thread-safe as it is.
 */
@NullMarked
package dev.aifunction.openapi.api;

import org.jspecify.annotations.NullMarked;
