package dev.aifunction.internal;

import java.net.MalformedURLException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.Base64;
import java.util.Currency;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.UUID;

/** Parses the texts that stand for values, where the JDK's own parsers take too much. */
final class TextForms {
  private static final int UUID_LENGTH = 36;
  private static final int SECONDS_COLON = "2026-11-20T10:15".length();

  private TextForms() {}

  static OffsetDateTime offsetDateTime(String text) {
    requireSeconds(text);
    return OffsetDateTime.parse(text);
  }

  static ZonedDateTime zonedDateTime(String text) {
    requireSeconds(text);
    return ZonedDateTime.parse(text);
  }

  /** RFC 3339 has seconds, in every year of four digits. */
  private static void requireSeconds(String text) {
    if (text.length() <= SECONDS_COLON || text.charAt(SECONDS_COLON) != ':') {
      throw new DateTimeException("no seconds");
    }
  }

  /** Takes the canonical form only: the JDK also takes {@code 1-1-1-1-1}. */
  static UUID uuid(String text) {
    if (text.length() != UUID_LENGTH
        || text.charAt(8) != '-'
        || text.charAt(13) != '-'
        || text.charAt(18) != '-'
        || text.charAt(23) != '-') {
      throw new IllegalArgumentException("not canonical");
    }
    long high = hex(text, 0, 8) << 32 | hex(text, 9, 13) << 16 | hex(text, 14, 18);
    long low = hex(text, 19, 23) << 48 | hex(text, 24, 36);
    return new UUID(high, low);
  }

  private static long hex(String text, int from, int to) {
    long value = 0;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      int digit = c < 0x80 ? Character.digit(c, 16) : -1;
      if (digit < 0) {
        throw new IllegalArgumentException("not hexadecimal");
      }
      value = value << 4 | digit;
    }
    return value;
  }

  static URI uri(String text) {
    try {
      return new URI(text);
    } catch (URISyntaxException e) {
      throw new IllegalArgumentException(e);
    }
  }

  /** Takes an absolute URL of a known protocol; the JDK's own constructor checks no syntax. */
  static URL url(String text) {
    try {
      return uri(text).toURL();
    } catch (MalformedURLException e) {
      throw new IllegalArgumentException(e);
    }
  }

  /** Returns what stands in for a URL that could not be read. */
  static URL noUrl() {
    return url("file:/");
  }

  /** Takes well-formed tags only: the JDK also takes {@code nb_NO}, and makes nothing of it. */
  static Locale locale(String text) {
    if (text.isEmpty()) {
      throw new IllformedLocaleException("empty");
    }
    return new Locale.Builder().setLanguageTag(text).build();
  }

  /** Returns what stands in for a currency that could not be read. */
  static Currency noCurrency() {
    return Currency.getInstance("XXX");
  }

  /** Takes padded text only, as RFC 4648 asks: the JDK also takes it without the padding. */
  static byte[] base64(String text) {
    if (text.length() % 4 != 0) {
      throw new IllegalArgumentException("not padded");
    }
    return Base64.getDecoder().decode(text);
  }
}
