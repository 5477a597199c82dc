package dev.aifunction.openapi.http;

/**
 * Is told of each attempt of each call, in the thread that makes the call.
 *
 * <pre>{@code
 * HttpTransport.builder().listener(attempt -> log.info("{}", attempt))
 * }</pre>
 */
@FunctionalInterface
public interface AttemptListener {

  /** Takes note of an attempt; what it throws is logged and does not change the call. */
  void attempted(Attempt attempt);
}
