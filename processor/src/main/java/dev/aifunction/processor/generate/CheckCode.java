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
import dev.aifunction.processor.model.ValueType.ListType;
import dev.aifunction.processor.model.ValueType.ScalarType;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Makes the checks of constraints: a line and a sentence for the model each. */
final class CheckCode {
  private static final ClassName CHECKS = RuntimeNames.CHECKS;

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
      for (Check check : checks(local, type.value(), constraint.rule())) {
        String message =
            constraint instanceof Constraint.Worded worded ? worded.message() : check.message();
        code.addStatement("$N.check($L,$W$S)", in, check.condition(), message);
      }
    }
    return code.build();
  }

  private record Check(CodeBlock condition, String message) {}

  private List<Check> checks(String local, ValueType type, Constraint constraint) {
    CodeBlock value = CodeBlock.of("$N", local);
    if (constraint instanceof Constraint.Bound bound) {
      return List.of(bound(value, ((ScalarType) type), bound));
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
      return List.of(digits(value, (ScalarType) type, digits));
    } else if (constraint instanceof Constraint.Time time) {
      return List.of(time(value, (ScalarType) type, time));
    } else if (constraint instanceof Constraint.Always always) {
      return List.of(
          new Check(
              CodeBlock.of(always.value() ? "$L" : "!$L", value), "must be " + always.value()));
    }
    throw new IllegalStateException("no check for " + constraint);
  }

  private static Check bound(CodeBlock value, ScalarType type, Constraint.Bound bound) {
    boolean low = bound.side() == Side.AT_LEAST;
    String operator = (low ? ">" : "<") + (bound.inclusive() ? "=" : "");
    String words =
        bound.inclusive()
            ? low ? "must be at least " : "must be at most "
            : low ? "must be greater than " : "must be less than ";
    return new Check(
        compared(value, type.scalar(), operator, bound.limit()),
        words + bound.limit().toPlainString());
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
        yield CodeBlock.of(
            "$T.valueOf($L).compareTo(new $T($S)) $L 0",
            BigDecimal.class,
            value,
            BigDecimal.class,
            limit.toPlainString(),
            operator);
      }
      // In the type's own precision, or 0.1F would be more than 0.1.
      case FLOAT -> CodeBlock.of("$L $L $LF", value, operator, Float.toString(limit.floatValue()));
      case DOUBLE ->
          CodeBlock.of("$L $L $L", value, operator, Double.toString(limit.doubleValue()));
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

  private static boolean isLong(BigDecimal number) {
    return number.compareTo(BigDecimal.valueOf(Long.MIN_VALUE)) > 0
        && number.compareTo(BigDecimal.valueOf(Long.MAX_VALUE)) <= 0;
  }

  private static List<Check> size(CodeBlock value, ValueType type, Constraint.Size size) {
    boolean text = type instanceof ScalarType;
    CodeBlock length =
        text
            ? CodeBlock.of("$L.length()", value)
            : ((ListType) type).container() == ListContainer.ARRAY
                ? CodeBlock.of("$L.length", value)
                : sizeOf(value, (ListType) type);
    String unit = text ? "character" : "element";
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

  /**
   * Makes {@code lines.size()}, also for an {@code Iterable}, which the reader fills with a list.
   */
  private static CodeBlock sizeOf(CodeBlock value, ListType list) {
    return list.type().toString().startsWith("java.lang.Iterable")
        ? CodeBlock.of("(($T<?>) $L).size()", java.util.Collection.class, value)
        : CodeBlock.of("$L.size()", value);
  }

  private static String counted(int count, String unit) {
    return count + " " + unit + (count == 1 ? "" : "s");
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

  private static Check digits(CodeBlock value, ScalarType type, Constraint.Digits digits) {
    CodeBlock number =
        switch (type.scalar()) {
          case BIG_DECIMAL -> value;
          case BIG_INTEGER -> CodeBlock.of("new $T($L)", BigDecimal.class, value);
          case FLOAT ->
              CodeBlock.of("new $T($T.toString($L))", BigDecimal.class, Float.class, value);
          default -> CodeBlock.of("$T.valueOf($L)", BigDecimal.class, value);
        };
    return new Check(
        CodeBlock.of(
            "$T.isWithinDigits($L, $L, $L)", CHECKS, number, digits.integer(), digits.fraction()),
        "must have at most %d digits before and %d behind the decimal point"
            .formatted(digits.integer(), digits.fraction()));
  }

  /** Makes {@code date.isAfter(LocalDate.now())}. */
  private static Check time(CodeBlock value, ScalarType type, Constraint.Time time) {
    TypeName java = type.scalar().type();
    boolean past = time.tense() == Tense.PAST;
    String words =
        past
            ? time.orPresent() ? "must not be in the future" : "must be in the past"
            : time.orPresent() ? "must not be in the past" : "must be in the future";
    if (type.scalar() == Scalar.MONTH_DAY) { // has no isAfter for all zones but compares alike
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
