/**
 * The wire below the generated code: the transport, server-sent events, the exceptions, and the
 * reading and writing of JSON.
 *
 * <p>{@link dev.aifunction.openapi.http.HttpTransport}, the answers {@link
 * dev.aifunction.openapi.http.EventStream} and {@link dev.aifunction.openapi.http.BinaryResponse},
 * {@link dev.aifunction.openapi.http.FileContent} and the exceptions under {@link
 * dev.aifunction.openapi.http.OpenAiException} are for everyone. {@link
 * dev.aifunction.openapi.http.ApiRequest} and {@link dev.aifunction.openapi.http.Multipart} are
 * what generated APIs describe a call with, {@link dev.aifunction.openapi.http.Pages} what they
 * answer for a list. Generated models are {@link dev.aifunction.openapi.http.WireObject}s, {@link
 * dev.aifunction.openapi.http.OpenEnum}s, {@link dev.aifunction.openapi.http.PlainValue}s and
 * {@link dev.aifunction.openapi.http.UnknownValue}s, written against {@link
 * dev.aifunction.openapi.http.JsonReader} and {@link dev.aifunction.openapi.http.JsonWriter}.
 * Jackson's core does the scanning and shows in no signature. This package knows no model and no
 * operation.
 *
 * <p>A {@code Call} makes attempts, which a {@code Sender} sends; an {@code Answer} comes back with
 * a {@code Body} that is whole or still arriving, and {@code Failures} makes exceptions of those
 * that are no success. Events are taken apart by {@code SseReader} and parsed where they lie.
 */
@NullMarked
package dev.aifunction.openapi.http;

import org.jspecify.annotations.NullMarked;
