package dev.aifunction.openapi.http;

import java.net.URI;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a transport was told.
 *
 * @param targets makes the addresses of calls
 * @param headers those of every call
 * @param query further parameters of every call
 * @param timeout how long a call may take with all of its attempts
 * @param attemptTimeout how long one attempt may take, and an answer that arrives be silent
 * @param wholeTimeout how long an answer that arrives may take in all, null for as long as it takes
 * @param retries how often a failed attempt is repeated
 * @param listener who is told of each attempt, null for nobody
 */
record Settings(
    Targets targets,
    Map<String, String> headers,
    Map<String, String> query,
    Duration timeout,
    Duration attemptTimeout,
    @Nullable Duration wholeTimeout,
    int retries,
    @Nullable AttemptListener listener) {

  URI baseUrl() {
    return targets.baseUrl();
  }

  /** The same, with calls and arriving answers that are given a time at most. */
  Settings within(Duration limit) {
    return new Settings(
        targets,
        headers,
        query,
        shorter(timeout, limit),
        shorter(attemptTimeout, limit),
        wholeTimeout == null ? limit : shorter(wholeTimeout, limit),
        retries,
        listener);
  }

  /** Starts to wait for an answer that arrives. */
  Patience patience() {
    return new Patience(attemptTimeout, wholeTimeout);
  }

  private static Duration shorter(Duration one, Duration other) {
    return one.compareTo(other) < 0 ? one : other;
  }
}
