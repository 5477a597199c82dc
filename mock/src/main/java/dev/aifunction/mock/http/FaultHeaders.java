package dev.aifunction.mock.http;

import dev.aifunction.mock.document.ApiError;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the faults that a request asks for by its headers, for clients in other processes and
 * languages.
 *
 * <p>{@code X-Mock-Error: 429} and {@code X-Mock-Cut: 3} go wrong always; with {@code -once} behind
 * it they go wrong once, and the same request sent again passes. {@code X-Mock-Retry-After}, {@code
 * X-Mock-Delay} and {@code X-Mock-Event-Delay} are times such as {@code 250ms} and {@code 2s}.
 */
final class FaultHeaders {
  private static final String ERROR = "X-Mock-Error";
  private static final String CUT = "X-Mock-Cut";
  private static final String RETRY_AFTER = "X-Mock-Retry-After";
  private static final String DELAY = "X-Mock-Delay";
  private static final String EVENT_DELAY = "X-Mock-Event-Delay";

  private static final Pattern STATUS = Pattern.compile("([45]\\d\\d)(-once)?");
  private static final Pattern COUNT = Pattern.compile("(\\d{1,6})(-once)?");

  /** How many requests that went wrong once are remembered. */
  private static final int MAX_REMEMBERED = 1_000;

  private final Set<String> failedOnce =
      Collections.newSetFromMap(
          new LinkedHashMap<>() {
            private static final long serialVersionUID = 1;

            @Override
            protected boolean removeEldestEntry(Map.Entry<String, Boolean> eldest) {
              return size() > MAX_REMEMBERED;
            }
          });

  /**
   * Returns what is planned with what a request asks for in addition.
   *
   * @param planned takes what is planned, once all headers are understood
   * @param header returns the value of a header, null when it was not sent
   * @param request what tells this request from others: method, path, body
   * @throws ApiError 400 for a value that says nothing
   */
  synchronized Fault read(
      Supplier<Fault> planned, Function<String, @Nullable String> header, String request) {
    Duration delay = time(DELAY, header);
    Duration eventDelay = time(EVENT_DELAY, header);
    Duration retryAfter = time(RETRY_AFTER, header);
    Matcher error = matched(STATUS, ERROR, header, "a status such as 429 or 429-once");
    Matcher cut = matched(COUNT, CUT, header, "a number of events such as 3 or 3-once");
    Fault fault = planned.get();
    if (delay != null) {
      fault = fault.withDelay(delay);
    }
    if (eventDelay != null) {
      fault = fault.withEventDelay(eventDelay);
    }
    if (retryAfter != null) {
      fault = fault.withRetryAfter(retryAfter);
    }
    if (error != null && isDue(error, ERROR, request)) {
      fault = fault.withStatus(Integer.parseInt(error.group(1)));
    }
    if (cut != null && isDue(cut, CUT, request)) {
      fault = fault.withCut(Integer.parseInt(cut.group(1)));
    }
    return fault;
  }

  private boolean isDue(Matcher value, String header, String request) {
    if (value.group(2) == null) {
      return true;
    }
    String key = header + ' ' + value.group() + ' ' + request;
    return failedOnce.add(key) || !failedOnce.remove(key);
  }

  private static @Nullable Duration time(String name, Function<String, @Nullable String> header) {
    String text = header.apply(name);
    if (text == null) {
      return null;
    }
    Duration time = Times.parse(text);
    if (time == null) {
      throw unclear(name, text, "a time such as 250ms or 2s");
    }
    return time;
  }

  /** Returns the parts of a header's value, null when it was not sent. */
  private static @Nullable Matcher matched(
      Pattern pattern, String name, Function<String, @Nullable String> header, String wanted) {
    String text = header.apply(name);
    if (text == null) {
      return null;
    }
    Matcher value = pattern.matcher(text);
    if (!value.matches()) {
      throw unclear(name, text, wanted);
    }
    return value;
  }

  private static ApiError unclear(String header, String text, String wanted) {
    return ApiError.of(400, "invalid_header", header + " must be " + wanted + ": " + text);
  }
}
