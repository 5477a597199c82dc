package dev.aifunction.openapi.http;

import java.net.URI;
import java.time.Duration;
import java.util.Map;

/**
 * What a transport was told.
 *
 * @param headers those of every call
 * @param query further parameters of every call
 * @param timeout how long a call may take with all of its attempts
 * @param attemptTimeout how long one attempt may take, and an answer that arrives be silent
 * @param retries how often a failed attempt is repeated
 */
record Settings(
    URI baseUrl,
    Map<String, String> headers,
    Map<String, String> query,
    Duration timeout,
    Duration attemptTimeout,
    int retries,
    AttemptListener listener) {}
