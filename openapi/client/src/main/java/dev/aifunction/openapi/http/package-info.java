/**
 * The wire below the generated code: the transport, server-sent events, the exceptions, and the
 * reading and writing of JSON.
 *
 * <p>{@link dev.aifunction.openapi.http.HttpTransport} and the exceptions under {@link
 * dev.aifunction.openapi.http.OpenAiException} are for everyone. {@link
 * dev.aifunction.openapi.http.JsonReader}, {@link dev.aifunction.openapi.http.JsonWriter} and
 * {@link dev.aifunction.openapi.http.Extras} are what generated models are written against.
 * Jackson's core does the scanning and shows in no signature. This package knows no model and no
 * operation.
 */
@NullMarked
package dev.aifunction.openapi.http;

import org.jspecify.annotations.NullMarked;
