package dev.aifunction.mock.http;

import dev.aifunction.mock.document.ApiError;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.Queue;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Decides which requests fail although nothing is wrong with them: those that {@code failNext}
 * announced, and those that ask for it by the header {@code X-Mock-Error}.
 *
 * <p>{@code 429} fails always; {@code 429-once} fails once, and the same request sent again passes.
 */
public final class Faults {
  /** The request header that asks for a fault. */
  static final String HEADER = "X-Mock-Error";

  private static final Pattern VALUE = Pattern.compile("([45]\\d\\d)(-once)?");

  private final Queue<Integer> next = new ArrayDeque<>();
  private final Set<String> failedOnce = new HashSet<>();

  /** Makes the next {@code times} requests fail with {@code status}. */
  public synchronized void failNext(int status, int times) {
    if (status < 400 || status > 599) {
      throw new IllegalArgumentException("not the status of an error: " + status);
    }
    if (times < 1) {
      throw new IllegalArgumentException("times must be at least 1: " + times);
    }
    for (int i = 0; i < times; i++) {
      next.add(status);
    }
  }

  /**
   * Fails the request if a fault is due.
   *
   * @param header the value of {@code X-Mock-Error}
   * @param request what tells this request from others: method, path, body
   */
  synchronized void check(@Nullable String header, String request) {
    Integer status = next.poll();
    if (status != null) {
      throw fault(status);
    }
    if (header == null) {
      return;
    }
    Matcher value = VALUE.matcher(header);
    if (!value.matches()) {
      throw ApiError.of(
          400, "invalid_header", HEADER + " must be a status such as 429 or 429-once: " + header);
    }
    boolean once = value.group(2) != null;
    String key = header + ' ' + request;
    if (!once || failedOnce.add(key)) {
      throw fault(Integer.parseInt(value.group(1)));
    }
    failedOnce.remove(key);
  }

  private static ApiError fault(int status) {
    return switch (status) {
      case 401 -> ApiError.of(401, "invalid_api_key", "The API key is not valid.");
      case 403 -> ApiError.of(403, "permission_denied", "The API key may not do this.");
      case 404 -> ApiError.of(404, "not_found", "There is no such thing.");
      case 429 -> ApiError.of(429, "rate_limit_exceeded", "Too many requests; try again later.");
      case 503 -> ApiError.of(503, "overloaded", "The server is overloaded; try again later.");
      default -> ApiError.of(status, null, "An injected fault with status " + status + ".");
    };
  }
}
