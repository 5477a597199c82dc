package dev.aifunction.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.aifunction.processor.model.Constraint;
import dev.aifunction.processor.model.Constraint.Bound.Side;
import dev.aifunction.processor.model.Constraint.Time.Tense;
import dev.aifunction.processor.model.ListContainer;
import dev.aifunction.processor.model.RuntimeNames;
import dev.aifunction.processor.model.Scalar;
import dev.aifunction.processor.model.ValueType;
import dev.aifunction.processor.model.ValueType.ConstrainedType;
import dev.aifunction.processor.model.ValueType.FormattedType;
import dev.aifunction.processor.model.ValueType.ListType;
import dev.aifunction.processor.model.ValueType.MapType;
import dev.aifunction.processor.model.ValueType.ScalarType;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Makes the checks of constraints: a line and a sentence for the model each. */
final class CheckCode {
  private static final ClassName CHECKS = RuntimeNames.CHECKS;
  private static final String NUMBER_IN_STRING = "must be a number in a string";

  private static final Map<String, Integer> FLAGS =
      new TreeMap<>(
          Map.of(
              "CANON_EQ", Pattern.CANON_EQ,
              "CASE_INSENSITIVE", Pattern.CASE_INSENSITIVE,
              "COMMENTS", Pattern.COMMENTS,
              "DOTALL", Pattern.DOTALL,
              "MULTILINE", Pattern.MULTILINE,
              "UNICODE_CASE", Pattern.UNICODE_CASE,
              "UNIX_LINES", Pattern.UNIX_LINES));

  private final Members members;

  CheckCode(Members members) {
    this.members = members;
  }

  /**
   * Makes, for each constraint on the value in {@code local},
   *
   * <pre>{@code
   * in.check(days >= 1, "must be at least 1");
   * }</pre>
   *
   * with the user's own sentence where the annotation has one.
   */
  CodeBlock checks(String in, String local, ConstrainedType type) {
    CodeBlock.Builder code = CodeBlock.builder();
    for (Constraint constraint : type.constraints()) {
      for (Check check : checks(local, type.value(), constraint)) {
        CodeBlock condition =
            type.value() instanceof FormattedType // null when it could not be read
                ? CodeBlock.of("$N == null || $L", local, check.condition())
                : check.condition();
        code.addStatement("$N.check($L,$W$S)", in, condition, check.message());
      }
    }
    return code.build();
  }

  /** Returns what a value is beside the form that it has on the wire. */
  private static Scalar scalarOf(ValueType type) {
    return type instanceof ScalarType scalar
        ? scalar.scalar().concrete()
        : Scalar.of(type.type()).orElseThrow();
  }

  /** Makes {@code days}, or {@code text.toString()} of what has too few methods to be checked. */
  private static CodeBlock concrete(String local, ValueType type) {
    if (type instanceof ScalarType scalar && scalar.scalar() == Scalar.CHAR_SEQUENCE) {
      return CodeBlock.of("$N.toString()", local);
    }
    return type instanceof ScalarType scalar && scalar.scalar() == Scalar.NUMBER
        ? CodeBlock.of("new $T($N.toString())", BigDecimal.class, local)
        : CodeBlock.of("$N", local);
  }

  private record Check(CodeBlock condition, String message) {

    Check saying(String other) {
      return new Check(condition, other);
    }
  }

  private List<Check> checks(String local, ValueType type, Constraint constraint) {
    CodeBlock value = concrete(local, type);
    if (constraint instanceof Constraint.Worded worded) {
      return checks(local, type, worded.rule()).stream()
          .map(check -> check.saying(worded.message()))
          .toList();
    } else if (constraint instanceof Constraint.All all) {
      return together(
          all.parts().stream().flatMap(part -> checks(local, type, part).stream()).toList());
    } else if (constraint instanceof Constraint.Absent) {
      return List.of(new Check(CodeBlock.of("false"), "must be null"));
    } else if (constraint instanceof Constraint.Bound bound) {
      return List.of(bound(value, scalarOf(type), bound));
    } else if (constraint instanceof Constraint.Size size) {
      return size(value, type, size);
    } else if (constraint instanceof Constraint.NotBlank) {
      return List.of(new Check(CodeBlock.of("!$L.isBlank()", value), "must not be blank"));
    } else if (constraint instanceof Constraint.Matches matches) {
      return List.of(matches(local, matches));
    } else if (constraint instanceof Constraint.Email) {
      return List.of(
          new Check(
              CodeBlock.of("$T.isEmail($L)", CHECKS, value),
              "must be an e-mail address such as ann@example.org"));
    } else if (constraint instanceof Constraint.Digits digits) {
      return List.of(digits(value, scalarOf(type), digits));
    } else if (constraint instanceof Constraint.Time time) {
      return List.of(time(value, scalarOf(type), time));
    } else if (constraint instanceof Constraint.Always always) {
      return List.of(
          new Check(
              CodeBlock.of(always.value() ? "$L" : "!$L", value), "must be " + always.value()));
    }
    throw new IllegalStateException("no check for " + constraint);
  }

  /** Makes one check of several: {@code code.length() <= 5 && !code.isBlank()}. */
  private static List<Check> together(List<Check> checks) {
    return checks.isEmpty()
        ? List.of()
        : List.of(
            new Check(
                checks.stream().map(Check::condition).collect(CodeBlock.joining("$W&& ")),
                checks.stream()
                    .map(Check::message)
                    .distinct()
                    .collect(Collectors.joining(" and "))));
  }

  private static Check bound(CodeBlock value, Scalar scalar, Constraint.Bound bound) {
    if (scalar == Scalar.STRING) {
      return new Check(comparedAsText(value, bound), NUMBER_IN_STRING + ", " + bound.words());
    }
    boolean low = bound.side() == Side.AT_LEAST;
    String operator = (low ? ">" : "<") + (bound.inclusive() ? "=" : "");
    return new Check(compared(value, scalar, operator, bound.limit()), "must be " + bound.words());
  }

  /** Makes {@code Checks.isAtLeast(price, new BigDecimal("0.5"))}. */
  private static CodeBlock comparedAsText(CodeBlock value, Constraint.Bound bound) {
    boolean low = bound.side() == Side.AT_LEAST;
    String check =
        bound.inclusive() ? low ? "isAtLeast" : "isAtMost" : low ? "isMoreThan" : "isLessThan";
    return CodeBlock.of(
        "$T.$L($L, new $T($S))", CHECKS, check, value, BigDecimal.class, bound.number());
  }

  /** Makes {@code days >= 1}, or {@code price.compareTo(new BigDecimal("0.5")) >= 0}. */
  private static CodeBlock compared(
      CodeBlock value, Scalar scalar, String operator, BigDecimal limit) {
    boolean whole = limit.stripTrailingZeros().scale() <= 0;
    return switch (scalar) {
      case BYTE, SHORT, INT, LONG -> {
        if (whole && isLong(limit)) {
          boolean isInt = limit.longValueExact() == limit.intValue();
          yield CodeBlock.of(
              "$L $L $L$L", value, operator, limit.toBigIntegerExact(), isInt ? "" : "L");
        }
        yield comparedExactly(value, operator, limit);
      }
      // In the type's own precision, or 0.1F would be more than 0.1.
      case FLOAT ->
          Float.isFinite(limit.floatValue())
              ? CodeBlock.of("$L $L $LF", value, operator, Float.toString(limit.floatValue()))
              : comparedExactly(value, operator, limit);
      case DOUBLE ->
          Double.isFinite(limit.doubleValue())
              ? CodeBlock.of("$L $L $L", value, operator, Double.toString(limit.doubleValue()))
              : comparedExactly(value, operator, limit);
      case BIG_INTEGER -> {
        if (whole && isLong(limit)) {
          yield CodeBlock.of(
              "$L.compareTo($T.valueOf($LL)) $L 0",
              value,
              BigInteger.class,
              limit.toBigIntegerExact(),
              operator);
        }
        yield CodeBlock.of(
            "new $T($L).compareTo(new $T($S)) $L 0",
            BigDecimal.class,
            value,
            BigDecimal.class,
            limit.toPlainString(),
            operator);
      }
      default -> {
        if (whole && isLong(limit)) {
          yield CodeBlock.of(
              "$L.compareTo($T.valueOf($LL)) $L 0",
              value,
              BigDecimal.class,
              limit.toBigIntegerExact(),
              operator);
        }
        yield CodeBlock.of(
            "$L.compareTo(new $T($S)) $L 0",
            value,
            BigDecimal.class,
            limit.toPlainString(),
            operator);
      }
    };
  }

  /** Makes {@code BigDecimal.valueOf(half).compareTo(new BigDecimal("0.5")) >= 0}. */
  private static CodeBlock comparedExactly(CodeBlock value, String operator, BigDecimal limit) {
    return CodeBlock.of(
        "$T.valueOf($L).compareTo(new $T($S)) $L 0",
        BigDecimal.class,
        value,
        BigDecimal.class,
        limit.toString(),
        operator);
  }

  private static boolean isLong(BigDecimal number) {
    return number.compareTo(BigDecimal.valueOf(Long.MIN_VALUE)) > 0
        && number.compareTo(BigDecimal.valueOf(Long.MAX_VALUE)) <= 0;
  }

  private static List<Check> size(CodeBlock value, ValueType type, Constraint.Size size) {
    CodeBlock length = length(value, type);
    String unit = unit(type);
    List<Check> checks = new ArrayList<>();
    if (size.min() == 1) {
      checks.add(new Check(CodeBlock.of("$L > 0", length), "must not be empty"));
    } else if (size.min() > 1) {
      checks.add(
          new Check(
              CodeBlock.of("$L >= $L", length, size.min()),
              "must have at least " + counted(size.min(), unit)));
    }
    if (size.max() != Integer.MAX_VALUE) {
      checks.add(
          new Check(
              CodeBlock.of("$L <= $L", length, size.max()),
              "must have at most " + counted(size.max(), unit)));
    }
    return checks;
  }

  private static CodeBlock length(CodeBlock value, ValueType type) {
    if (type instanceof ListType list) {
      return list.container() == ListContainer.ARRAY
          ? CodeBlock.of("$L.length", value)
          : sizeOf(value, list);
    }
    if (type instanceof MapType) {
      return CodeBlock.of("$L.size()", value);
    }
    return isBytes(type) ? CodeBlock.of("$L.length", value) : CodeBlock.of("$L.length()", value);
  }

  private static String unit(ValueType type) {
    if (type instanceof ListType) {
      return "element";
    }
    if (type instanceof MapType) {
      return "entry";
    }
    return isBytes(type) ? "byte" : "character";
  }

  private static boolean isBytes(ValueType type) {
    return type instanceof ScalarType scalar && scalar.scalar() == Scalar.BYTES;
  }

  /**
   * Makes {@code lines.size()}, also for an {@code Iterable}, which the reader fills with a list.
   */
  private static CodeBlock sizeOf(CodeBlock value, ListType list) {
    return list.type().toString().startsWith("java.lang.Iterable")
        ? CodeBlock.of("(($T<?>) $L).size()", java.util.Collection.class, value)
        : CodeBlock.of("$L.size()", value);
  }

  private static String counted(int count, String unit) {
    return count == 1 ? "1 " + unit : count + " " + (unit.equals("entry") ? "entries" : unit + "s");
  }

  /** Makes {@code CODE_PATTERN.matcher(code).matches()}. */
  private Check matches(String local, Constraint.Matches matches) {
    String wish = Members.constantName(local) + "_PATTERN";
    String pattern =
        members.constant(
            Map.entry(wish, matches),
            wish,
            ClassName.get(Pattern.class),
            matches.flags() == 0
                ? CodeBlock.of("$T.compile($S)", Pattern.class, matches.regex())
                : CodeBlock.of(
                    "$T.compile($S,$W$L)", Pattern.class, matches.regex(), flags(matches.flags())));
    return new Check(
        CodeBlock.of("$N.matcher($N).matches()", pattern, local),
        "must match the regular expression "
            + matches.regex()
            + (matches.ignoresCase() ? ", in any case" : ""));
  }

  /** Makes {@code Pattern.CASE_INSENSITIVE | Pattern.DOTALL}. */
  private static CodeBlock flags(int flags) {
    List<CodeBlock> names = new ArrayList<>();
    FLAGS.forEach(
        (name, flag) -> {
          if ((flags & flag) != 0) {
            names.add(CodeBlock.of("$T.$L", Pattern.class, name));
          }
        });
    return names.stream().collect(CodeBlock.joining(" | "));
  }

  /** Makes {@code Checks.isWithinDigits(price, 3, 2)}. */
  private static Check digits(CodeBlock value, Scalar scalar, Constraint.Digits digits) {
    CodeBlock number =
        switch (scalar) {
          case BIG_DECIMAL, STRING -> value;
          case BIG_INTEGER -> CodeBlock.of("new $T($L)", BigDecimal.class, value);
          case FLOAT ->
              CodeBlock.of("new $T($T.toString($L))", BigDecimal.class, Float.class, value);
          default -> CodeBlock.of("$T.valueOf($L)", BigDecimal.class, value);
        };
    String words =
        "at most %d digits before and %d behind the decimal point"
            .formatted(digits.integer(), digits.fraction());
    return new Check(
        CodeBlock.of(
            "$T.isWithinDigits($L, $L, $L)", CHECKS, number, digits.integer(), digits.fraction()),
        scalar == Scalar.STRING ? NUMBER_IN_STRING + ", with " + words : "must have " + words);
  }

  /** Makes {@code date.isAfter(LocalDate.now())}. */
  private static Check time(CodeBlock value, Scalar scalar, Constraint.Time time) {
    TypeName java = scalar.type();
    boolean past = time.tense() == Tense.PAST;
    String words =
        past
            ? time.orPresent() ? "must not be in the future" : "must be in the past"
            : time.orPresent() ? "must not be in the past" : "must be in the future";
    if (scalar == Scalar.MONTH_DAY) { // has no isAfter for all zones but compares alike
      String operator = (past ? "<" : ">") + (time.orPresent() ? "=" : "");
      return new Check(CodeBlock.of("$L.compareTo($T.now()) $L 0", value, java, operator), words);
    }
    String opposite = past ? "isAfter" : "isBefore";
    String direct = past ? "isBefore" : "isAfter";
    return new Check(
        time.orPresent()
            ? CodeBlock.of("!$L.$L($T.now())", value, opposite, java)
            : CodeBlock.of("$L.$L($T.now())", value, direct, java),
        words);
  }
}
