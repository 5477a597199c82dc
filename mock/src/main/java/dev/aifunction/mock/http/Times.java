package dev.aifunction.mock.http;

import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads times as clients in every language can write them: {@code 250ms}, {@code 2s}. */
public final class Times {
  private static final Pattern TIME = Pattern.compile("(\\d{1,7})(ms|s)");

  private Times() {}

  /** Returns the time that {@code text} tells, null when it tells none. */
  public static @Nullable Duration parse(String text) {
    Matcher time = TIME.matcher(text);
    if (!time.matches()) {
      return null;
    }
    long number = Long.parseLong(time.group(1));
    return time.group(2).equals("s") ? Duration.ofSeconds(number) : Duration.ofMillis(number);
  }
}
