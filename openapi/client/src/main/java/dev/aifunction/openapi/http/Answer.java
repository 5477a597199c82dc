package dev.aifunction.openapi.http;

import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Is what a server answered.
 *
 * @param attempt which attempt of the call it answered, from 1
 */
record Answer(int status, HttpHeaders headers, Body body, int attempt) {
  private static final Pattern CHARSET =
      Pattern.compile("charset=\"?([^\";\\s]+)", Pattern.CASE_INSENSITIVE);

  static Answer of(HttpResponse<Object> response, int attempt) {
    Body body = Body.of(response.body());
    return new Answer(response.statusCode(), response.headers(), body, attempt);
  }

  static boolean isSuccess(int status) {
    return status >= 200 && status < 300;
  }

  boolean isSuccess() {
    return isSuccess(status);
  }

  @Nullable String header(String name) {
    return headers.firstValue(name).orElse(null);
  }

  @Nullable String requestId() {
    return header("x-request-id");
  }

  /** Whether the server wants the call to be sent again, or null if it does not say. */
  @Nullable Boolean shouldRetry() {
    String advice = header("x-should-retry");
    if ("true".equals(advice)) {
      return Boolean.TRUE;
    }
    return "false".equals(advice) ? Boolean.FALSE : null;
  }

  /** How long the server asks to wait, or null if it does not say. */
  @Nullable Duration retryAfter() {
    String millis = headers.firstValue("retry-after-ms").orElse("").strip();
    if (millis.matches("\\d{1,12}(\\.\\d{1,9})?")) {
      return Duration.ofMillis((long) Double.parseDouble(millis));
    }
    String after = headers.firstValue("retry-after").orElse("").strip();
    if (after.matches("\\d{1,9}(\\.\\d{1,9})?")) {
      return Duration.ofMillis((long) (Double.parseDouble(after) * 1000));
    }
    try {
      ZonedDateTime time = ZonedDateTime.parse(after, DateTimeFormatter.RFC_1123_DATE_TIME);
      Duration wait = Duration.between(ZonedDateTime.now(time.getZone()), time);
      return wait.isNegative() ? Duration.ZERO : wait;
    } catch (DateTimeException e) {
      return null;
    }
  }

  /** What the body's text is written in. */
  Charset charset() {
    Matcher named = CHARSET.matcher(headers.firstValue("content-type").orElse(""));
    try {
      return named.find() ? Charset.forName(named.group(1)) : StandardCharsets.UTF_8;
    } catch (IllegalArgumentException e) {
      return StandardCharsets.UTF_8;
    }
  }
}
