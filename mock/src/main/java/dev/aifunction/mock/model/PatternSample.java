package dev.aifunction.mock.model;

import java.util.regex.Pattern;

/**
 * Makes a text that matches a regular expression, as short as its quantifiers allow.
 *
 * <p>It reads literals, classes, groups, alternatives and quantifiers. Look-arounds and references
 * are passed over, so the text is tried against the expression before it is used.
 */
final class PatternSample {
  private static final String CANDIDATES =
      "aA01bcdefghijklmnopqrstuvwxyzBCDEFGHIJKLMNOPQRSTUVWXYZ23456789 -_.,:;/+*#@!?=()[]{}<>|&%$\"'\n\t";

  private final String pattern;

  /** How often something optional is repeated. */
  private final int optional;

  private int at;

  private PatternSample(String pattern, int optional) {
    this.pattern = pattern;
    this.optional = optional;
  }

  /** Returns a text that matches {@code pattern}, or {@code fallback} when none is found. */
  static String of(String pattern, String fallback) {
    for (int optional = 0; optional <= 1; optional++) {
      String text = new PatternSample(pattern, optional).alternatives();
      if (Pattern.compile(pattern).matcher(text).find()) {
        return text;
      }
    }
    return fallback;
  }

  /** Reads up to a closing parenthesis or the end; the first alternative is the one. */
  private String alternatives() {
    String first = sequence();
    while (at < pattern.length() && pattern.charAt(at) == '|') {
      at++;
      sequence();
    }
    return first;
  }

  private String sequence() {
    StringBuilder text = new StringBuilder();
    while (at < pattern.length() && pattern.charAt(at) != '|' && pattern.charAt(at) != ')') {
      String atom = atom();
      text.append(atom.repeat(times()));
    }
    return text.toString();
  }

  private String atom() {
    char c = pattern.charAt(at);
    int start = at++;
    return switch (c) {
      case '^', '$' -> "";
      case '(' -> group();
      case '[' -> {
        skipClass();
        yield oneOf(pattern.substring(start, at));
      }
      case '.' -> "a";
      case '\\' -> {
        escape();
        yield oneOf(pattern.substring(start, at));
      }
      default -> String.valueOf(c);
    };
  }

  private String group() {
    boolean lookAround = false;
    if (pattern.startsWith("?", at)) {
      lookAround = pattern.startsWith("?=", at) || pattern.startsWith("?!", at);
      int name = pattern.startsWith("?<", at) ? pattern.indexOf('>', at) : at + 1;
      at = name + 1;
    }
    String text = alternatives();
    at++;
    return lookAround ? "" : text;
  }

  private void skipClass() {
    while (at < pattern.length() && pattern.charAt(at) != ']') {
      at += pattern.charAt(at) == '\\' ? 2 : 1;
    }
    at++;
  }

  private void escape() {
    char kind = pattern.charAt(at++);
    if ((kind == 'p' || kind == 'P') && pattern.startsWith("{", at)) {
      at = pattern.indexOf('}', at) + 1;
    } else if (kind == 'u') {
      at += 4;
    }
  }

  /** Returns a character that a class or an escape allows; nothing for a mere position. */
  private static String oneOf(String set) {
    Pattern allowed = Pattern.compile(set);
    for (int i = 0; i < CANDIDATES.length(); i++) {
      String candidate = CANDIDATES.substring(i, i + 1);
      if (allowed.matcher(candidate).matches()) {
        return candidate;
      }
    }
    return "";
  }

  /** Reads a quantifier, and returns how often to repeat what is before it. */
  private int times() {
    if (at >= pattern.length()) {
      return 1;
    }
    int times;
    switch (pattern.charAt(at)) {
      case '?', '*' -> {
        times = optional;
        at++;
      }
      case '+' -> {
        times = 1;
        at++;
      }
      case '{' -> {
        int end = pattern.indexOf('}', at);
        times = Integer.parseInt(pattern.substring(at + 1, end).replaceAll(",.*", ""));
        at = end + 1;
      }
      default -> {
        return 1;
      }
    }
    if (at < pattern.length() && (pattern.charAt(at) == '?' || pattern.charAt(at) == '+')) {
      at++;
    }
    return times;
  }
}
