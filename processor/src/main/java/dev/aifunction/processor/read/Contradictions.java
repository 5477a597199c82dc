package dev.aifunction.processor.read;

import dev.aifunction.processor.model.Constraint;
import dev.aifunction.processor.model.Constraint.Bound;
import dev.aifunction.processor.model.Constraint.Bound.Side;
import dev.aifunction.processor.model.Constraint.Size;
import dev.aifunction.processor.model.Constraint.Time;
import dev.aifunction.processor.model.Scalar;
import dev.aifunction.processor.model.ValueType;
import dev.aifunction.processor.model.ValueType.ScalarType;
import dev.aifunction.processor.report.ProblemCode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds constraints that no value keeps together. */
final class Contradictions {
  private static final int MOST_DIGITS = 1_000;

  private final ReadContext context;

  Contradictions(ReadContext context) {
    this.context = context;
  }

  /** Reports the first contradiction among a value's constraints. */
  void report(ValueType type, List<Constraint> constraints, Site site) {
    List<Constraint> rules = constraints.stream().flatMap(Contradictions::rules).toList();
    Stream.of(bounds(type, rules), sizes(rules), times(rules), booleans(rules))
        .flatMap(Optional::stream)
        .findFirst()
        .ifPresent(
            reason ->
                context
                    .reporter()
                    .add(
                        ProblemCode.BAD_CONSTRAINT,
                        site.element(),
                        "the constraints of " + site.inSentence(),
                        reason));
  }

  private static Stream<Constraint> rules(Constraint constraint) {
    return constraint.rule() instanceof Constraint.All all
        ? all.parts().stream().flatMap(Contradictions::rules)
        : Stream.of(constraint.rule());
  }

  private static Optional<String> bounds(ValueType type, List<Constraint> rules) {
    List<Bound> written =
        rules.stream().filter(Bound.class::isInstance).map(Bound.class::cast).toList();
    List<Bound> bounds = new ArrayList<>(written);
    rules.stream()
        .filter(Constraint.Digits.class::isInstance)
        .forEach(digits -> bounds.addAll(around((Constraint.Digits) digits)));
    if (bounds.isEmpty()) {
      return Optional.empty();
    }
    bounds.addAll(ofType(type));
    for (Bound low : bounds) {
      for (Bound high : bounds) {
        if (excludes(low, high, isWhole(type))) {
          String kind = isWhole(type) ? "integer" : "number";
          return Optional.of("no %s is %s and %s".formatted(kind, low.words(), high.words()));
        }
      }
    }
    return Optional.empty();
  }

  private static List<Bound> around(Constraint.Digits digits) {
    if (digits.integer() > MOST_DIGITS) {
      return List.of();
    }
    BigDecimal limit = BigDecimal.TEN.pow(digits.integer());
    return List.of(
        new Bound(Side.AT_LEAST, limit.negate(), false), new Bound(Side.AT_MOST, limit, false));
  }

  private static List<Bound> ofType(ValueType type) {
    if (!(type instanceof ScalarType scalar)) {
      return List.of();
    }
    return switch (scalar.scalar()) {
      case BYTE -> range(Byte.MIN_VALUE, Byte.MAX_VALUE);
      case SHORT -> range(Short.MIN_VALUE, Short.MAX_VALUE);
      case INT -> range(Integer.MIN_VALUE, Integer.MAX_VALUE);
      case LONG -> range(Long.MIN_VALUE, Long.MAX_VALUE);
      default -> List.of();
    };
  }

  private static List<Bound> range(long min, long max) {
    return List.of(
        new Bound(Side.AT_LEAST, BigDecimal.valueOf(min), true),
        new Bound(Side.AT_MOST, BigDecimal.valueOf(max), true));
  }

  private static boolean isWhole(ValueType type) {
    return type instanceof ScalarType scalar && scalar.scalar().json() == Scalar.Json.INTEGER;
  }

  private static boolean excludes(Bound low, Bound high, boolean whole) {
    if (low.side() != Side.AT_LEAST || high.side() != Side.AT_MOST) {
      return false;
    }
    int order = whole ? first(low).compareTo(last(high)) : low.limit().compareTo(high.limit());
    return order > 0 || (order == 0 && !whole && !(low.inclusive() && high.inclusive()));
  }

  /** Returns the least integer that keeps a lower bound. */
  private static BigDecimal first(Bound low) {
    BigDecimal whole = low.limit().setScale(0, RoundingMode.CEILING);
    return !low.inclusive() && whole.compareTo(low.limit()) == 0
        ? whole.add(BigDecimal.ONE)
        : whole;
  }

  /** Returns the greatest integer that keeps an upper bound. */
  private static BigDecimal last(Bound high) {
    BigDecimal whole = high.limit().setScale(0, RoundingMode.FLOOR);
    return !high.inclusive() && whole.compareTo(high.limit()) == 0
        ? whole.subtract(BigDecimal.ONE)
        : whole;
  }

  private static Optional<String> sizes(List<Constraint> rules) {
    int min = rules.stream().mapToInt(Contradictions::leastSize).max().orElse(0);
    int max = rules.stream().mapToInt(Contradictions::greatestSize).min().orElse(min);
    return min > max
        ? Optional.of("no size is at least %d and at most %d".formatted(min, max))
        : Optional.empty();
  }

  private static int leastSize(Constraint rule) {
    return rule instanceof Size size ? size.min() : rule instanceof Constraint.NotBlank ? 1 : 0;
  }

  private static int greatestSize(Constraint rule) {
    return rule instanceof Size size ? size.max() : Integer.MAX_VALUE;
  }

  private static Optional<String> times(List<Constraint> rules) {
    List<Time> times = rules.stream().filter(Time.class::isInstance).map(Time.class::cast).toList();
    boolean both = times.stream().map(Time::tense).distinct().count() == 2;
    // Today is both "past or present" and "future or present".
    return both && !times.stream().allMatch(Time::orPresent)
        ? Optional.of("no time is both in the past and in the future")
        : Optional.empty();
  }

  private static Optional<String> booleans(List<Constraint> rules) {
    return rules.stream().filter(Constraint.Always.class::isInstance).distinct().count() == 2
        ? Optional.of("no boolean is both true and false")
        : Optional.empty();
  }
}
