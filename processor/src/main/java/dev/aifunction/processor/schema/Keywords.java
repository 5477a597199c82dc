package dev.aifunction.processor.schema;

import dev.aifunction.processor.model.Constraint;
import dev.aifunction.processor.model.Constraint.Bound.Side;
import dev.aifunction.processor.model.Scalar;
import dev.aifunction.processor.model.ValueType;
import dev.aifunction.processor.model.ValueType.FormattedType;
import dev.aifunction.processor.model.ValueType.ListType;
import dev.aifunction.processor.model.ValueType.MapType;
import dev.aifunction.processor.model.ValueType.ScalarType;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Collects what a schema says of a value beside its type: keywords of the strict subset, and words
 * for what has no keyword there.
 *
 * <p>The strict subset has {@code pattern}, {@code format}, the limits of numbers and the sizes of
 * arrays, but not the lengths of strings nor {@code uniqueItems} (as of 2026-11-20).
 */
final class Keywords {
  /** Up to how many digits a limit is said by its number. */
  private static final int MOST_DIGITS = 18;

  private final Form form;
  private final Map<String, String> strings = new LinkedHashMap<>();
  private final Map<String, BigDecimal> numbers = new LinkedHashMap<>();
  private final List<String> words = new ArrayList<>();

  private Keywords(Form form) {
    this.form = form;
  }

  static Keywords of(ValueType type, List<Constraint> constraints, Form form) {
    Keywords keywords = new Keywords(form);
    if (type instanceof ScalarType scalar) {
      keywords.scalar(scalar.scalar());
    } else if (type instanceof FormattedType formatted) {
      keywords.words.add("In the form " + formatted.pattern() + ".");
    }
    constraints.forEach(constraint -> keywords.add(constraint.rule(), type));
    if (form.isStrict() && type instanceof ListType list && list.container().isSet()) {
      keywords.words.add("No element twice.");
    } else if (form.isStrict() && type instanceof MapType) {
      keywords.words.add("Each key once.");
    }
    return keywords;
  }

  /** The rules that no keyword says, as sentences. */
  List<String> words() {
    Set<String> all = new LinkedHashSet<>(words);
    if (form == Form.REDUCED) {
      numbers.forEach((keyword, limit) -> all.add(ReducedWords.of(keyword, limit)));
    }
    return List.copyOf(all);
  }

  void write(JsonText out) {
    strings.forEach((keyword, value) -> out.key(keyword).string(value));
    if (form != Form.REDUCED) {
      numbers.forEach((keyword, value) -> out.key(keyword).raw(written(value)));
    }
  }

  private static String written(BigDecimal number) {
    boolean isShort = Math.abs(number.scale()) <= MOST_DIGITS;
    return isShort ? number.toPlainString() : number.toString();
  }

  private void scalar(Scalar scalar) {
    if (form == Form.REDUCED) {
      ReducedWords.of(scalar).ifPresent(words::add);
    } else {
      scalar.format().ifPresent(format -> strings.put("format", format));
      scalar.pattern().ifPresent(pattern -> strings.put("pattern", pattern));
    }
    switch (scalar) {
      case BYTE -> range(Byte.MIN_VALUE, Byte.MAX_VALUE);
      case SHORT -> range(Short.MIN_VALUE, Short.MAX_VALUE);
      case BYTES -> words.add("In base64.");
      default -> {}
    }
  }

  private void range(long min, long max) {
    numbers.put("minimum", BigDecimal.valueOf(min));
    numbers.put("maximum", BigDecimal.valueOf(max));
  }

  private void add(Constraint constraint, ValueType type) {
    if (constraint instanceof Constraint.All all) {
      all.parts().forEach(part -> add(part.rule(), type));
    } else if (constraint instanceof Constraint.Absent) {
      words.add("Always null.");
    } else if (constraint instanceof Constraint.Bound bound) {
      if (isText(type)) {
        words.add("A number in a string, %s.".formatted(bound.words()));
      } else if (Double.isInfinite(bound.limit().doubleValue())) {
        words.add("A number %s.".formatted(bound.words())); // readers of schemas have doubles
      } else {
        bound(bound);
      }
    } else if (constraint instanceof Constraint.Size size) {
      size(size, type);
    } else if (constraint instanceof Constraint.NotBlank) {
      pattern("\\S", "Not blank.");
    } else if (constraint instanceof Constraint.Matches matches) {
      String words =
          "Matches the regular expression %s as a whole%s."
              .formatted(matches.regex(), matches.ignoresCase() ? ", in any case" : "");
      matches
          .portable()
          .ifPresentOrElse(regex -> pattern(regex, words), () -> this.words.add(words));
    } else if (constraint instanceof Constraint.Email) {
      email();
    } else if (constraint instanceof Constraint.Digits digits) {
      digits(digits, type);
    } else if (constraint instanceof Constraint.Time time) {
      words.add(
          time.tense() == Constraint.Time.Tense.PAST
              ? time.orPresent() ? "Not in the future." : "In the past."
              : time.orPresent() ? "Not in the past." : "In the future.");
    } else if (constraint instanceof Constraint.Always always) {
      words.add("Always " + always.value() + ".");
    }
  }

  /** Keeps the narrower bound where there are two on one side. */
  private void bound(Constraint.Bound bound) {
    boolean low = bound.side() == Side.AT_LEAST;
    String inclusive = low ? "minimum" : "maximum";
    String exclusive = low ? "exclusiveMinimum" : "exclusiveMaximum";
    numbers.merge(
        bound.inclusive() ? inclusive : exclusive,
        bound.limit().stripTrailingZeros(),
        low ? BigDecimal::max : BigDecimal::min);
    BigDecimal in = numbers.get(inclusive);
    BigDecimal out = numbers.get(exclusive);
    if (in != null && out != null) {
      int narrower = low ? out.compareTo(in) : in.compareTo(out);
      numbers.remove(narrower >= 0 ? inclusive : exclusive);
    }
  }

  /** Says digits before the point as limits, and those behind it as a step. */
  private void digits(Constraint.Digits digits, ValueType type) {
    boolean text = isText(type);
    if (text
        || form == Form.REDUCED
        || digits.integer() > MOST_DIGITS
        || digits.fraction() > MOST_DIGITS) {
      String words =
          "t most %d digits before and %d behind the decimal point."
              .formatted(digits.integer(), digits.fraction());
      this.words.add(text ? "A number in a string, with a" + words : "A" + words);
      return;
    }
    BigDecimal limit = BigDecimal.TEN.pow(digits.integer());
    bound(new Constraint.Bound(Side.AT_LEAST, limit.negate(), false));
    bound(new Constraint.Bound(Side.AT_MOST, limit, false));
    if (type instanceof ScalarType scalar && scalar.scalar().json() == Scalar.Json.NUMBER) {
      numbers.merge("multipleOf", BigDecimal.ONE.movePointLeft(digits.fraction()), BigDecimal::max);
    }
  }

  private static boolean isText(ValueType type) {
    return type instanceof ScalarType scalar && scalar.scalar().isText();
  }

  private static boolean isScalar(ValueType type, Scalar expected) {
    return type instanceof ScalarType scalar && scalar.scalar() == expected;
  }

  private void size(Constraint.Size size, ValueType type) {
    boolean bounded = size.max() != Integer.MAX_VALUE;
    if (type instanceof ListType || (type instanceof MapType && form.isStrict())) {
      sizes("minItems", "maxItems", size, bounded);
    } else if (type instanceof MapType) {
      sizes("minProperties", "maxProperties", size, bounded);
    } else if (isScalar(type, Scalar.BYTES)) {
      sizes(size, bounded, "byte");
    } else if (!form.isStrict()) {
      sizes("minLength", "maxLength", size, bounded);
    } else if (size.min() == 1 && !bounded) {
      pattern("[\\s\\S]", "Not empty.");
    } else {
      sizes(size, bounded, "character");
    }
  }

  private void sizes(Constraint.Size size, boolean bounded, String unit) {
    if (size.min() == size.max()) {
      words.add("Exactly %s.".formatted(counted(size.min(), unit)));
    } else if (size.min() > 0 && bounded) {
      words.add("%d to %s.".formatted(size.min(), counted(size.max(), unit)));
    } else if (bounded) {
      words.add("At most %s.".formatted(counted(size.max(), unit)));
    } else if (size.min() > 0) {
      words.add("At least %s.".formatted(counted(size.min(), unit)));
    }
  }

  private static String counted(int count, String unit) {
    return count + " " + unit + (count == 1 ? "" : "s");
  }

  private void sizes(String low, String high, Constraint.Size size, boolean bounded) {
    if (size.min() > 0) {
      numbers.merge(low, BigDecimal.valueOf(size.min()), BigDecimal::max);
    }
    if (bounded) {
      numbers.merge(high, BigDecimal.valueOf(size.max()), BigDecimal::min);
    }
  }

  private void email() {
    if (form == Form.REDUCED) {
      words.add("An e-mail address.");
    } else {
      strings.putIfAbsent("format", "email");
    }
  }

  /** Takes a pattern as keyword, or as words where it cannot be one. */
  private void pattern(String regex, String inWords) {
    if (form == Form.REDUCED || strings.putIfAbsent("pattern", regex) != null) {
      words.add(inWords);
    }
  }
}
