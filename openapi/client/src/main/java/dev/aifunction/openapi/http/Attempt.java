package dev.aifunction.openapi.http;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Is one attempt of a call, when it is over: for logs and metrics, so without query, headers and
 * bodies.
 *
 * @param request method and path below the base URL, such as {@code POST /chat/completions}
 * @param number which attempt of the call it was, from 1
 * @param status the HTTP status, 0 if no answer arrived
 * @param duration how long it took, up to the first byte of an answer that arrives bit by bit
 * @param failure why it failed, or null if it did not
 */
public record Attempt(
    String request, int number, int status, Duration duration, @Nullable OpenAiException failure) {}
