package dev.aifunction.processor.read;

import dev.aifunction.processor.model.Constraint;
import dev.aifunction.processor.model.ValueType;
import dev.aifunction.processor.model.ValueType.ConstrainedType;
import dev.aifunction.processor.report.ProblemCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;

/**
 * Reads Jakarta Validation's annotations, by name, as constraints on a value.
 *
 * <p>Composed constraints are read as what they consist of. What only a validator can check is no
 * constraint here: {@link CustomConstraints} finds it.
 */
final class ConstraintReader {
  private static final Set<String> NULL_REFUSERS = Set.of("NotNull", "NotBlank", "NotEmpty");

  private final ReadContext context;
  private final BuiltInConstraints builtIn;
  private final Contradictions contradictions;

  ConstraintReader(ReadContext context) {
    this.context = context;
    this.builtIn = new BuiltInConstraints(context);
    this.contradictions = new Contradictions(context);
  }

  /** Returns the name of the first annotation that refuses null by itself. */
  static Optional<String> refusesNull(Element element, List<AnnotationMirror> annotations) {
    return DeclaredConstraint.of(element, annotations).stream()
        .flatMap(DeclaredConstraint::builtIn)
        .filter(part -> NULL_REFUSERS.contains(simpleName(part)))
        .map(DeclaredConstraint::name)
        .findFirst();
  }

  /** Reports the constraints on an {@code Optional}, which stand for its value inside of it. */
  void refuseOnOptional(List<AnnotationMirror> annotations, Site site) {
    for (DeclaredConstraint constraint : DeclaredConstraint.of(site.element(), annotations)) {
      if (constraint.builtIn().anyMatch(part -> !simpleName(part).equals("NotNull"))) {
        report(
            ProblemCode.CONSTRAINT_ON_OPTIONAL, constraint, constraint.name(), constraint.name());
      }
    }
  }

  /** Whether one of the annotations is a constraint. */
  static boolean anyConstraint(Element element, List<AnnotationMirror> annotations) {
    return !DeclaredConstraint.of(element, annotations).isEmpty();
  }

  /** Returns a value with the constraints among the annotations, if there are any. */
  ValueType constrained(ValueType value, List<AnnotationMirror> annotations, Site site) {
    boolean nullable = Nullness.isNullable(annotations);
    List<Constraint> found =
        DeclaredConstraint.of(site.element(), annotations).stream()
            .flatMap(constraint -> read(value, nullable, constraint, site))
            .toList();
    contradictions.report(value, found, site);
    return found.isEmpty() ? value : new ConstrainedType(value, found);
  }

  private Stream<Constraint> read(
      ValueType type, boolean nullable, DeclaredConstraint declared, Site site) {
    if (declared.kind() == DeclaredConstraint.Kind.LEGACY) {
      report(
          ProblemCode.UNKNOWN_CONSTRAINT,
          declared,
          declared.name(),
          "it is of javax.validation, which Jakarta Validation has replaced");
      return Stream.of();
    }
    if (declared.kind() == DeclaredConstraint.Kind.BUILT_IN) {
      return builtIn.read(type, nullable, declared.mirror(), site).stream()
          .map(constraint -> worded(constraint, declared));
    }
    List<Constraint> parts = new ArrayList<>();
    declared.parts().forEach(part -> read(type, nullable, part, site).forEach(parts::add));
    return declared.single() && !parts.isEmpty()
        ? Stream.of(worded(new Constraint.All(parts), declared))
        : parts.stream();
  }

  /** Whether a companion keeps an annotation: a constraint, several of them, or a cascade. */
  static boolean isKept(AnnotationMirror annotation) {
    return DeclaredConstraint.isDeclaredBy(annotation) || isCascade(annotation);
  }

  /** Whether it is {@code @Valid}. */
  static boolean isCascade(AnnotationMirror annotation) {
    return Mirror.nameOf(annotation).equals("jakarta.validation.Valid");
  }

  /** Adds the annotation's own message, unless only a validator can read it. */
  private static Constraint worded(Constraint constraint, DeclaredConstraint declared) {
    return MessageTemplate.of(declared.mirror())
        .<Constraint>map(message -> new Constraint.Worded(constraint, message))
        .orElse(constraint);
  }

  private static String simpleName(DeclaredConstraint constraint) {
    return Mirror.typeOf(constraint.mirror().annotation()).getSimpleName().toString();
  }

  private void report(ProblemCode code, DeclaredConstraint constraint, Object... arguments) {
    context.reporter().add(code, constraint.mirror().place(), arguments);
  }
}
