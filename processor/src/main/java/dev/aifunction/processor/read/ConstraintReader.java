package dev.aifunction.processor.read;

import com.palantir.javapoet.ClassName;
import dev.aifunction.processor.model.Constraint;
import dev.aifunction.processor.model.Constraint.Bound.Side;
import dev.aifunction.processor.model.Constraint.Time.Tense;
import dev.aifunction.processor.model.Scalar;
import dev.aifunction.processor.model.ValueType;
import dev.aifunction.processor.model.ValueType.ConstrainedType;
import dev.aifunction.processor.model.ValueType.ListType;
import dev.aifunction.processor.model.ValueType.ScalarType;
import dev.aifunction.processor.report.Problem;
import dev.aifunction.processor.report.ProblemCode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import javax.lang.model.element.AnnotationMirror;

/** Reads Jakarta Validation's annotations, by name, as constraints on a value. */
final class ConstraintReader {
  private static final String CONSTRAINTS = "jakarta.validation.constraints.";
  private static final Set<String> CONSTRAINT_MARKERS =
      Set.of("jakarta.validation.Constraint", "javax.validation.Constraint");

  private static final Set<String> NULL_REFUSERS =
      Set.of(CONSTRAINTS + "NotNull", CONSTRAINTS + "NotBlank", CONSTRAINTS + "NotEmpty");

  private static final String NUMBERS = "numbers";
  private static final String TEXTS = "texts";
  private static final String TEXTS_AND_LISTS = "texts, lists, sets and arrays";
  private static final String TIMES = "dates and times";
  private static final String BOOLEANS = "booleans";

  private final ReadContext context;

  ConstraintReader(ReadContext context) {
    this.context = context;
  }

  /** Returns the name of the first annotation that refuses null by itself. */
  static Optional<String> refusesNull(List<AnnotationMirror> annotations) {
    return annotations.stream()
        .map(Mirror::nameOf)
        .filter(NULL_REFUSERS::contains)
        .map(name -> name.substring(CONSTRAINTS.length()))
        .findFirst();
  }

  /** Reports the constraints on an {@code Optional}, which stand for its value inside of it. */
  void refuseOnOptional(List<AnnotationMirror> annotations, Site site) {
    for (AnnotationMirror annotation : annotations) {
      String name = Mirror.typeOf(annotation).getSimpleName().toString();
      if (isConstraint(annotation) && !name.equals("NotNull")) {
        report(
            ProblemCode.CONSTRAINT_ON_OPTIONAL, new Mirror(site.element(), annotation), name, name);
      }
    }
  }

  /** Whether one of the annotations is a constraint. */
  static boolean anyConstraint(List<AnnotationMirror> annotations) {
    return annotations.stream().anyMatch(ConstraintReader::isConstraint);
  }

  /** Returns a value with the constraints among the annotations, if there are any. */
  ValueType constrained(ValueType value, List<AnnotationMirror> annotations, Site site) {
    List<Constraint> found = read(value, annotations, site);
    return found.isEmpty() ? value : new ConstrainedType(value, found);
  }

  /** Returns the constraints among the annotations; reports those that do not apply. */
  private List<Constraint> read(ValueType type, List<AnnotationMirror> annotations, Site site) {
    List<Constraint> constraints = new ArrayList<>();
    for (AnnotationMirror annotation : annotations) {
      Mirror mirror = new Mirror(site.element(), annotation);
      if (Mirror.nameOf(annotation).startsWith(CONSTRAINTS)
          && Mirror.typeOf(annotation).getSimpleName().contentEquals("List")) {
        constraints.addAll(read(type, mirror.annotations("value"), site));
      } else {
        read(type, mirror, site)
            .map(constraint -> worded(constraint, mirror))
            .ifPresent(constraints::add);
      }
    }
    checkTogether(constraints, site);
    return constraints;
  }

  /** Adds the annotation's own message, unless only a message interpolator can read it. */
  private static Constraint worded(Constraint constraint, Mirror mirror) {
    if (!mirror.isSet("message")) {
      return constraint;
    }
    String message = mirror.string("message").strip();
    return message.isEmpty() || message.contains("{") || message.contains("$")
        ? constraint
        : new Constraint.Worded(constraint, message);
  }

  /** Whether a companion keeps an annotation: a constraint, several of them, or a cascade. */
  static boolean isKept(AnnotationMirror annotation) {
    return isConstraint(annotation) || Mirror.nameOf(annotation).equals("jakarta.validation.Valid");
  }

  private static boolean isConstraint(AnnotationMirror annotation) {
    return Mirror.nameOf(annotation).startsWith(CONSTRAINTS)
        || Mirror.typeOf(annotation).getAnnotationMirrors().stream()
            .anyMatch(meta -> CONSTRAINT_MARKERS.contains(Mirror.nameOf(meta)));
  }

  private Optional<Constraint> read(ValueType type, Mirror mirror, Site site) {
    if (!isConstraint(mirror.annotation())) {
      return Optional.empty();
    }
    String name = Mirror.nameOf(mirror.annotation());
    String simple = ClassName.bestGuess(name).simpleName();
    if (!name.startsWith(CONSTRAINTS)) {
      report(ProblemCode.UNKNOWN_CONSTRAINT, mirror, simple);
      return Optional.empty();
    }
    return switch (simple) {
      case "NotNull" -> Optional.empty(); // a value that is not @Nullable is never null
      case "Null" -> {
        report(ProblemCode.BAD_CONSTRAINT, mirror, "@Null", "it leaves nothing to say");
        yield Optional.empty();
      }
      case "NotBlank" -> on(isText(type), mirror, TEXTS, new Constraint.NotBlank(), site);
      case "NotEmpty" ->
          on(
              isText(type) || type instanceof ListType,
              mirror,
              TEXTS_AND_LISTS,
              new Constraint.Size(1, Integer.MAX_VALUE),
              site);
      case "Size" ->
          on(isText(type) || type instanceof ListType, mirror, TEXTS_AND_LISTS, size(mirror), site);
      case "Email" -> on(isText(type), mirror, TEXTS, new Constraint.Email(), site);
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
          on(
              isNumber(type),
              mirror,
              NUMBERS,
              new Constraint.Digits(mirror.integer("integer"), mirror.integer("fraction")),
              site);
      case "Past" -> time(type, mirror, Tense.PAST, false, site);
      case "PastOrPresent" -> time(type, mirror, Tense.PAST, true, site);
      case "Future" -> time(type, mirror, Tense.FUTURE, false, site);
      case "FutureOrPresent" -> time(type, mirror, Tense.FUTURE, true, site);
      case "AssertTrue" -> on(isBoolean(type), mirror, BOOLEANS, new Constraint.Always(true), site);
      case "AssertFalse" ->
          on(isBoolean(type), mirror, BOOLEANS, new Constraint.Always(false), site);
      default -> {
        report(ProblemCode.UNKNOWN_CONSTRAINT, mirror, simple);
        yield Optional.empty();
      }
    };
  }

  private Optional<Constraint> on(
      boolean applies, Mirror mirror, String applicable, Constraint constraint, Site site) {
    return applies ? Optional.of(constraint) : refuse(mirror, applicable, site);
  }

  private Optional<Constraint> refuse(Mirror mirror, String applicable, Site site) {
    report(
        ProblemCode.CONSTRAINT_ON_WRONG_TYPE,
        mirror,
        Mirror.typeOf(mirror.annotation()).getSimpleName(),
        site.inSentence(),
        applicable);
    return Optional.empty();
  }

  private static BigDecimal number(Mirror mirror) {
    return BigDecimal.valueOf(mirror.longInteger("value"));
  }

  private Optional<Constraint> decimal(ValueType type, Mirror mirror, Side side, Site site) {
    try {
      BigDecimal limit = new BigDecimal(mirror.string("value"));
      return bound(type, mirror, side, limit, mirror.flag("inclusive"), site);
    } catch (NumberFormatException e) {
      reportAt(
          mirror.place("value"),
          describe(mirror),
          "\"" + mirror.string("value") + "\" is no number");
      return Optional.empty();
    }
  }

  private Optional<Constraint> bound(
      ValueType type, Mirror mirror, Side side, BigDecimal limit, boolean inclusive, Site site) {
    return on(isNumber(type), mirror, NUMBERS, new Constraint.Bound(side, limit, inclusive), site);
  }

  private Optional<Constraint> time(
      ValueType type, Mirror mirror, Tense tense, boolean orPresent, Site site) {
    boolean applies = type instanceof ScalarType scalar && scalar.scalar().isTemporal();
    return on(applies, mirror, TIMES, new Constraint.Time(tense, orPresent), site);
  }

  private Constraint size(Mirror mirror) {
    int min = mirror.integer("min");
    int max = mirror.integer("max");
    if (min < 0 || max < min) {
      reportAt(
          mirror.place(), describe(mirror), "no size is at least " + min + " and at most " + max);
    }
    return new Constraint.Size(Math.max(0, min), max);
  }

  private Optional<Constraint> pattern(Mirror mirror) {
    String regex = mirror.string("regexp");
    int flags = mirror.constants("flags").stream().mapToInt(ConstraintReader::flag).sum();
    try {
      Pattern.compile(regex, flags);
    } catch (PatternSyntaxException e) {
      reportAt(
          mirror.place("regexp"),
          describe(mirror),
          "the regular expression is broken (" + e.getDescription() + ")");
      return Optional.empty();
    }
    return Optional.of(new Constraint.Matches(regex, flags, PortablePattern.of(regex, flags)));
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

  /** Reports the first two bounds that leave nothing between them. */
  private void checkTogether(List<Constraint> constraints, Site site) {
    List<Constraint> rules = constraints.stream().map(Constraint::rule).toList();
    for (Constraint low : rules) {
      for (Constraint high : rules) {
        if (low instanceof Constraint.Bound above
            && high instanceof Constraint.Bound below
            && excludes(above, below)) {
          reportAt(
              Problem.Place.of(site.element()),
              "the constraints of " + site.inSentence(),
              "no number is %s and %s".formatted(words(above), words(below)));
          return;
        }
        if (low instanceof Constraint.Size above
            && high instanceof Constraint.Size below
            && below.max() < above.min()
            && above.min() <= above.max()) {
          reportAt(
              Problem.Place.of(site.element()),
              "the constraints of " + site.inSentence(),
              "no size is at least %d and at most %d".formatted(above.min(), below.max()));
          return;
        }
      }
    }
  }

  private static boolean excludes(Constraint.Bound low, Constraint.Bound high) {
    if (low.side() != Side.AT_LEAST || high.side() != Side.AT_MOST) {
      return false;
    }
    int order = low.limit().compareTo(high.limit());
    return order > 0 || (order == 0 && !(low.inclusive() && high.inclusive()));
  }

  private static String words(Constraint.Bound bound) {
    String words =
        bound.side() == Side.AT_LEAST
            ? bound.inclusive() ? "at least " : "greater than "
            : bound.inclusive() ? "at most " : "less than ";
    return words + bound.limit().toPlainString();
  }

  private static boolean isText(ValueType type) {
    return type instanceof ScalarType scalar && scalar.scalar() == Scalar.STRING;
  }

  private static boolean isNumber(ValueType type) {
    return type instanceof ScalarType scalar && scalar.scalar().isNumeric();
  }

  private static boolean isBoolean(ValueType type) {
    return type instanceof ScalarType scalar && scalar.scalar() == Scalar.BOOLEAN;
  }

  private static String describe(Mirror mirror) {
    return "@" + Mirror.typeOf(mirror.annotation()).getSimpleName();
  }

  private void report(ProblemCode code, Mirror mirror, Object... arguments) {
    context.reporter().add(code, mirror.place(), arguments);
  }

  private void reportAt(Problem.Place place, String subject, String reason) {
    context.reporter().add(ProblemCode.BAD_CONSTRAINT, place, subject, reason);
  }
}
