package dev.aifunction.processor.read;

import dev.aifunction.processor.model.Constraint;
import dev.aifunction.processor.model.Constraint.Bound.Side;
import dev.aifunction.processor.model.Constraint.Time.Tense;
import dev.aifunction.processor.model.Scalar;
import dev.aifunction.processor.model.ValueType;
import dev.aifunction.processor.model.ValueType.FormattedType;
import dev.aifunction.processor.model.ValueType.ListType;
import dev.aifunction.processor.model.ValueType.MapType;
import dev.aifunction.processor.model.ValueType.ScalarType;
import dev.aifunction.processor.report.Problem;
import dev.aifunction.processor.report.ProblemCode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** Reads the constraints of Jakarta Validation's specification; reports where they do not apply. */
final class BuiltInConstraints {
  private static final String NUMBERS = "numbers";
  private static final String NUMBERS_AND_TEXTS = "numbers and texts";
  private static final String TEXTS = "texts";
  private static final String SIZED = "texts, lists, sets, arrays and maps";
  private static final String TIMES = "dates and times";
  private static final String BOOLEANS = "booleans";

  /** Up to how many digits a limit may have, before or behind the point. */
  private static final int MOST_DIGITS = 1_000;

  private final ReadContext context;

  BuiltInConstraints(ReadContext context) {
    this.context = context;
  }

  /** Returns the constraint; nothing when it asks for what holds anyway, or was reported. */
  Optional<Constraint> read(ValueType type, boolean nullable, Mirror mirror, Site site) {
    String simple = Mirror.typeOf(mirror.annotation()).getSimpleName().toString();
    return switch (simple) {
      case "NotNull" -> Optional.empty(); // a value that is not @Nullable is never null
      case "Null" -> absent(nullable, mirror, site);
      case "NotBlank" -> on(isText(type), mirror, TEXTS, new Constraint.NotBlank(), site);
      case "NotEmpty" ->
          on(isSized(type), mirror, SIZED, new Constraint.Size(1, Integer.MAX_VALUE), site);
      case "Size" -> isSized(type) ? size(mirror) : refuse(mirror, SIZED, site);
      case "Email" -> isText(type) ? email(mirror) : refuse(mirror, TEXTS, site);
      case "Pattern" -> isText(type) ? pattern(mirror) : refuse(mirror, TEXTS, site);
      case "Min" -> bound(type, mirror, Side.AT_LEAST, number(mirror), true, site);
      case "Max" -> bound(type, mirror, Side.AT_MOST, number(mirror), true, site);
      case "DecimalMin" -> decimal(type, mirror, Side.AT_LEAST, site);
      case "DecimalMax" -> decimal(type, mirror, Side.AT_MOST, site);
      case "Positive" -> bound(type, mirror, Side.AT_LEAST, BigDecimal.ZERO, false, site);
      case "PositiveOrZero" -> bound(type, mirror, Side.AT_LEAST, BigDecimal.ZERO, true, site);
      case "Negative" -> bound(type, mirror, Side.AT_MOST, BigDecimal.ZERO, false, site);
      case "NegativeOrZero" -> bound(type, mirror, Side.AT_MOST, BigDecimal.ZERO, true, site);
      case "Digits" ->
          isNumber(type) || isText(type) ? digits(mirror) : refuse(mirror, NUMBERS_AND_TEXTS, site);
      case "Past" -> time(type, mirror, Tense.PAST, false, site);
      case "PastOrPresent" -> time(type, mirror, Tense.PAST, true, site);
      case "Future" -> time(type, mirror, Tense.FUTURE, false, site);
      case "FutureOrPresent" -> time(type, mirror, Tense.FUTURE, true, site);
      case "AssertTrue" -> on(isBoolean(type), mirror, BOOLEANS, new Constraint.Always(true), site);
      case "AssertFalse" ->
          on(isBoolean(type), mirror, BOOLEANS, new Constraint.Always(false), site);
      default ->
          throw new IllegalArgumentException("no constraint of the specification: " + simple);
    };
  }

  private Optional<Constraint> on(
      boolean applies, Mirror mirror, String applicable, Constraint constraint, Site site) {
    return applies ? Optional.of(constraint) : refuse(mirror, applicable, site);
  }

  private Optional<Constraint> refuse(Mirror mirror, String applicable, Site site) {
    context
        .reporter()
        .add(
            ProblemCode.CONSTRAINT_ON_WRONG_TYPE,
            mirror.place(),
            mirror.displayName(),
            site.inSentence(),
            applicable);
    return Optional.empty();
  }

  private Optional<Constraint> absent(boolean nullable, Mirror mirror, Site site) {
    return nullable
        ? Optional.of(new Constraint.Absent())
        : broken(mirror, mirror.place(), site.inSentence() + " is not @Nullable");
  }

  private static BigDecimal number(Mirror mirror) {
    return BigDecimal.valueOf(mirror.longInteger("value"));
  }

  private Optional<Constraint> decimal(ValueType type, Mirror mirror, Side side, Site site) {
    BigDecimal limit;
    try {
      limit = new BigDecimal(mirror.string("value"));
    } catch (NumberFormatException e) {
      return broken(
          mirror, mirror.place("value"), "\"" + mirror.string("value") + "\" is no number");
    }
    if (limit.precision() > MOST_DIGITS || Math.abs((long) limit.scale()) > MOST_DIGITS) {
      return broken(
          mirror, mirror.place("value"), "the number has more than " + MOST_DIGITS + " digits");
    }
    return on(
        isNumber(type) || isText(type),
        mirror,
        NUMBERS_AND_TEXTS,
        new Constraint.Bound(side, limit, mirror.flag("inclusive")),
        site);
  }

  private Optional<Constraint> bound(
      ValueType type, Mirror mirror, Side side, BigDecimal limit, boolean inclusive, Site site) {
    return on(isNumber(type), mirror, NUMBERS, new Constraint.Bound(side, limit, inclusive), site);
  }

  private Optional<Constraint> time(
      ValueType type, Mirror mirror, Tense tense, boolean orPresent, Site site) {
    return on(isTime(type), mirror, TIMES, new Constraint.Time(tense, orPresent), site);
  }

  private Optional<Constraint> size(Mirror mirror) {
    int min = mirror.integer("min");
    int max = mirror.integer("max");
    return min < 0 || max < min
        ? broken(mirror, mirror.place(), "no size is at least " + min + " and at most " + max)
        : Optional.of(new Constraint.Size(min, max));
  }

  private Optional<Constraint> digits(Mirror mirror) {
    int integer = mirror.integer("integer");
    int fraction = mirror.integer("fraction");
    return integer < 0 || fraction < 0
        ? broken(mirror, mirror.place(), "no number has fewer than 0 digits")
        : Optional.of(new Constraint.Digits(integer, fraction));
  }

  /** Reads an address with the regular expression that it has to match as well. */
  private Optional<Constraint> email(Mirror mirror) {
    Constraint email = new Constraint.Email();
    return mirror.isSet("regexp") && !mirror.string("regexp").equals(".*")
        ? pattern(mirror).map(pattern -> new Constraint.All(List.of(email, pattern)))
        : Optional.of(email);
  }

  private Optional<Constraint> pattern(Mirror mirror) {
    String regex = mirror.string("regexp");
    int flags =
        mirror.constants("flags").stream()
            .mapToInt(BuiltInConstraints::flag)
            .reduce(0, (all, flag) -> all | flag);
    try {
      Pattern.compile(regex, flags);
    } catch (PatternSyntaxException e) {
      return broken(
          mirror,
          mirror.place("regexp"),
          "the regular expression is broken (" + e.getDescription() + ")");
    }
    return Optional.of(new Constraint.Matches(regex, flags, portable(regex, flags, mirror)));
  }

  /** Says a regular expression in the schema's dialect, or notes why that cannot be done. */
  private Optional<String> portable(String regex, int flags, Mirror mirror) {
    try {
      return Optional.of(PortablePattern.of(regex, flags));
    } catch (PortablePattern.JavaOnly refusal) {
      context
          .reporter()
          .note(
              ProblemCode.PATTERN_IN_WORDS, mirror.place(), mirror.displayName(), refusal.reason());
      return Optional.empty();
    }
  }

  /** Returns the bit of a constant of {@code jakarta.validation.constraints.Pattern.Flag}. */
  private static int flag(String name) {
    return switch (name) {
      case "UNIX_LINES" -> Pattern.UNIX_LINES;
      case "CASE_INSENSITIVE" -> Pattern.CASE_INSENSITIVE;
      case "COMMENTS" -> Pattern.COMMENTS;
      case "MULTILINE" -> Pattern.MULTILINE;
      case "DOTALL" -> Pattern.DOTALL;
      case "UNICODE_CASE" -> Pattern.UNICODE_CASE;
      case "CANON_EQ" -> Pattern.CANON_EQ;
      default -> throw new IllegalArgumentException("unknown flag " + name);
    };
  }

  private static boolean isText(ValueType type) {
    return type instanceof ScalarType scalar && scalar.scalar().isText();
  }

  private static boolean isSized(ValueType type) {
    return isText(type)
        || type instanceof ListType
        || type instanceof MapType
        || (type instanceof ScalarType scalar && scalar.scalar() == Scalar.BYTES);
  }

  private static boolean isNumber(ValueType type) {
    return type instanceof ScalarType scalar && scalar.scalar().isNumeric();
  }

  private static boolean isTime(ValueType type) {
    return type instanceof FormattedType formatted
        ? Scalar.of(formatted.type()).filter(Scalar::isTemporal).isPresent()
        : type instanceof ScalarType scalar && scalar.scalar().isTemporal();
  }

  private static boolean isBoolean(ValueType type) {
    return type instanceof ScalarType scalar && scalar.scalar() == Scalar.BOOLEAN;
  }

  private Optional<Constraint> broken(Mirror mirror, Problem.Place place, String reason) {
    context.reporter().add(ProblemCode.BAD_CONSTRAINT, place, "@" + mirror.displayName(), reason);
    return Optional.empty();
  }
}
