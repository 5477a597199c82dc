package dev.aifunction.processor.fuzz;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** Reads the rules that a schema says in words, as a model does. */
final class Rules {
  private static final Pattern LIMIT =
      Pattern.compile("(At least|At most|Greater than|Less than) (-?[\\d.]*\\d)\\.(?= |$)");
  private static final Pattern DIGITS =
      Pattern.compile("At most (\\d+) digits before and (\\d+) behind the decimal point\\.");
  private static final Pattern LENGTH =
      Pattern.compile("(?:(At most|At least|Exactly)|(\\d+) to) (\\d+) (character|byte)s?\\.");
  private static final Pattern REGEX =
      Pattern.compile("Matches the regular expression (.+?) as a whole(, in any case)?\\.");
  private static final Pattern FORM = Pattern.compile("In the form (.+?)\\.(?= [A-Z]|$)");
  private static final Pattern DEFAULT = Pattern.compile("Default: (.*)\\.$", Pattern.DOTALL);

  private final String words;

  private Rules(String words) {
    this.words = words;
  }

  static Rules of(JsonNode schema) {
    return new Rules(schema.path("description").asString(""));
  }

  boolean isSet() {
    return words.contains("No element twice.");
  }

  boolean isMap() {
    return words.contains("Each key once.");
  }

  /** Returns the JSON of what stands for null; empty when nothing does. */
  String standIn() {
    Matcher matcher = DEFAULT.matcher(words);
    return matcher.find() ? matcher.group(1) : "";
  }

  /** Whether a value keeps them; those of other kinds of values do not matter. */
  boolean allow(JsonNode value) {
    if (words.contains("Always null.") && !value.isNull()) {
      return false;
    } else if (value.isString()) {
      String text = value.asString();
      return allow(text) && inTime(text) && isNumberInText(text);
    } else if (value.isNumber()) {
      return allow(value.decimalValue()) && isYearInTime(value.decimalValue());
    } else if (value.isBoolean()) {
      return !words.contains("Always " + !value.asBoolean() + ".");
    }
    return true;
  }

  private boolean allow(String text) {
    Matcher regex = REGEX.matcher(words);
    return hasLength(text)
        && (!words.contains("Not blank.") || !text.isBlank())
        && (!words.contains("Not empty.") || !text.isEmpty())
        && (!regex.find() || matches(regex, text));
  }

  private boolean hasLength(String text) {
    Matcher rule = LENGTH.matcher(words);
    while (rule.find()) {
      int length = rule.group(4).equals("byte") ? bytes(text) : text.length();
      int limit = Integer.parseInt(rule.group(3));
      String side = rule.group(1);
      int least = side == null ? Integer.parseInt(rule.group(2)) : limit;
      boolean low = side == null || !side.equals("At most");
      boolean high = side == null || !side.equals("At least");
      if ((low && length < least) || (high && length > limit)) {
        return false;
      }
    }
    return true;
  }

  private static boolean matches(Matcher regex, String text) {
    int flags = regex.group(2) == null ? 0 : Pattern.CASE_INSENSITIVE;
    return Pattern.compile(regex.group(1), flags).matcher(text).matches();
  }

  private boolean allow(BigDecimal number) {
    Matcher limit = LIMIT.matcher(words);
    while (limit.find()) {
      int order = number.compareTo(new BigDecimal(limit.group(2)));
      boolean low = limit.group(1).equals("At least") || limit.group(1).equals("Greater than");
      boolean equal = order == 0 && limit.group(1).endsWith("than");
      if (equal || (low ? order < 0 : order > 0)) {
        return false;
      }
    }
    return isShortEnough(number);
  }

  private boolean isShortEnough(BigDecimal number) {
    Matcher digits = DIGITS.matcher(words);
    if (!digits.find() || number.signum() == 0) {
      return true;
    }
    BigDecimal shortest = number.stripTrailingZeros();
    return shortest.precision() - shortest.scale() <= Integer.parseInt(digits.group(1))
        && shortest.scale() <= Integer.parseInt(digits.group(2));
  }

  /** Whether a text is a number within the limits that are said of it, if any are. */
  private boolean isNumberInText(String text) {
    if (!words.contains("umber in a string")) {
      return true;
    }
    try {
      String limits =
          words.replace("at ", "At ").replace("greater", "Greater").replace("less", "Less");
      return new Rules(limits).allow(new BigDecimal(text));
    } catch (NumberFormatException e) {
      return false;
    }
  }

  private static int bytes(String base64) {
    return base64.replace("=", "").length() * 3 / 4;
  }

  /** Texts that begin with their year are long ago or far away in all tests. */
  private boolean inTime(String text) {
    return !text.matches("(?s)\\d{4}\\b.*") || isYearInTime(new BigDecimal(text.substring(0, 4)));
  }

  private boolean isYearInTime(BigDecimal year) {
    boolean past = words.contains("In the past.") || words.contains("Not in the future.");
    boolean future = words.contains("In the future.") || words.contains("Not in the past.");
    return (!past || year.intValue() < 2000) && (!future || year.intValue() > 2100);
  }

  /** Whether a text has the form that they describe by the letters of {@code DateTimeFormatter}. */
  boolean isInForm(String text) {
    Matcher form = FORM.matcher(words);
    try {
      return !form.find()
          || DateTimeFormatter.ofPattern(form.group(1), Locale.ROOT).parse(text) != null;
    } catch (DateTimeException e) {
      return false;
    }
  }
}
