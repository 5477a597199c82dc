package dev.aifunction.processor.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/**
 * Is a constraint annotation as Jakarta Validation means it: taken out of its {@code List}, and
 * with the constraints that compose it.
 *
 * <p>Only constraints of the group {@code Default} count, since no other is asked for when a tool
 * is called. Those that compose another one are of its groups, whatever they say themselves.
 *
 * @param single whether a broken part is told in the words of the whole
 * @param parts the constraints that compose it, with the members that it overrides
 */
record DeclaredConstraint(
    Mirror mirror, Kind kind, boolean single, List<DeclaredConstraint> parts) {
  private static final String ROOT = "jakarta.validation.";
  private static final String LEGACY_CONSTRAINT = "javax.validation.Constraint";

  /** The constraints that the specification defines. */
  private static final Set<String> BUILT_IN =
      Set.of(
          "AssertFalse",
          "AssertTrue",
          "DecimalMax",
          "DecimalMin",
          "Digits",
          "Email",
          "Future",
          "FutureOrPresent",
          "Max",
          "Min",
          "Negative",
          "NegativeOrZero",
          "NotBlank",
          "NotEmpty",
          "NotNull",
          "Null",
          "Past",
          "PastOrPresent",
          "Pattern",
          "Positive",
          "PositiveOrZero",
          "Size");

  /** Who can check a constraint. */
  enum Kind {
    /** Generated code: the specification says what it means. */
    BUILT_IN,
    /** Generated code, by its parts. */
    COMPOSED,
    /** A validator, which has the class that checks it. */
    CUSTOM,
    /** Nobody: it is one of the days before Jakarta. */
    LEGACY
  }

  /** Returns the constraints among annotations, in their order. */
  static List<DeclaredConstraint> of(
      Element element, List<? extends AnnotationMirror> annotations) {
    return annotations.stream()
        .flatMap(annotation -> unwrapped(new Mirror(element, annotation)))
        .filter(DeclaredConstraint::isOfDefaultGroup)
        .map(mirror -> of(mirror, Set.of()))
        .toList();
  }

  /** Whether an annotation is a constraint, of whichever group, or holds several. */
  static boolean isDeclaredBy(AnnotationMirror annotation) {
    TypeElement type = Mirror.typeOf(annotation);
    return isConstraint(type) || holdsConstraints(type);
  }

  /** The constraint's name as problems show it. */
  String name() {
    return mirror.displayName();
  }

  /** Returns the constraints of the specification that it consists of. */
  Stream<DeclaredConstraint> builtIn() {
    return kind == Kind.BUILT_IN
        ? Stream.of(this)
        : parts.stream().flatMap(DeclaredConstraint::builtIn);
  }

  /** Returns those that only a validator can check: this one, or some that it consists of. */
  Stream<DeclaredConstraint> custom() {
    return Stream.concat(
        kind == Kind.CUSTOM ? Stream.of(this) : Stream.of(),
        parts.stream().flatMap(DeclaredConstraint::custom));
  }

  /** Returns the classes that check it. */
  List<TypeMirror> validators() {
    return meta(Mirror.typeOf(mirror.annotation()), ROOT + "Constraint")
        .map(constraint -> constraint.types("validatedBy"))
        .orElse(List.of());
  }

  private static DeclaredConstraint of(Mirror mirror, Set<String> around) {
    String name = Mirror.nameOf(mirror.annotation());
    TypeElement type = Mirror.typeOf(mirror.annotation());
    if (isBuiltIn(name)) {
      return new DeclaredConstraint(mirror, Kind.BUILT_IN, false, List.of());
    }
    Optional<Mirror> constraint = meta(type, ROOT + "Constraint");
    if (constraint.isEmpty()) {
      return new DeclaredConstraint(mirror, Kind.LEGACY, false, List.of());
    }
    Set<String> open = new LinkedHashSet<>(around);
    open.add(name);
    // Hibernate Validator's "or" and "not" of the parts, which are no longer rules by themselves.
    boolean joined =
        meta(type, "org.hibernate.validator.constraints.ConstraintComposition").isPresent();
    List<DeclaredConstraint> parts = joined ? List.of() : parts(mirror, type, open);
    boolean expanded = constraint.get().types("validatedBy").isEmpty() && !parts.isEmpty();
    return new DeclaredConstraint(
        mirror,
        expanded ? Kind.COMPOSED : Kind.CUSTOM,
        meta(type, ROOT + "ReportAsSingleViolation").isPresent(),
        parts);
  }

  private static List<DeclaredConstraint> parts(Mirror whole, TypeElement type, Set<String> open) {
    List<Replacement> overrides = overrides(whole, type);
    Map<String, Integer> seen = new HashMap<>();
    List<DeclaredConstraint> parts = new ArrayList<>();
    for (AnnotationMirror annotation : type.getAnnotationMirrors()) {
      unwrapped(new Mirror(type, annotation))
          .map(Mirror::annotation)
          .filter(part -> !open.contains(Mirror.nameOf(part)))
          .forEach(
              part -> {
                String name = Mirror.nameOf(part);
                int index = seen.merge(name, 1, Integer::sum) - 1;
                Map<String, AnnotationValue> values = new HashMap<>();
                overrides.stream()
                    .filter(override -> override.isOn(name, index))
                    .forEach(override -> values.put(override.member(), override.value()));
                parts.add(of(whole.part(part, values), open));
              });
    }
    return parts;
  }

  /** Is a member of a constraint that stands for a member of one of its parts. */
  private record Replacement(String constraint, int index, String member, AnnotationValue value) {

    boolean isOn(String name, int position) {
      return constraint.equals(name) && (index < 0 || index == position);
    }
  }

  private static List<Replacement> overrides(Mirror whole, TypeElement type) {
    List<Replacement> overrides = new ArrayList<>();
    for (ExecutableElement member : ElementFilter.methodsIn(type.getEnclosedElements())) {
      String name = member.getSimpleName().toString();
      Optional<AnnotationValue> value = whole.given(name);
      for (Mirror written : overridesOn(member)) {
        String target = written.string("name");
        value.ifPresent(
            given ->
                overrides.add(
                    new Replacement(
                        written.type("constraint").toString(),
                        written.integer("constraintIndex"),
                        target.isEmpty() ? name : target,
                        given)));
      }
    }
    return overrides;
  }

  private static List<Mirror> overridesOn(ExecutableElement member) {
    List<Mirror> all = new ArrayList<>();
    String name = ROOT + "OverridesAttribute";
    meta(member, name).ifPresent(all::add);
    meta(member, name + ".List")
        .ifPresent(list -> list.annotations("value").forEach(one -> all.add(list.inner(one))));
    return all;
  }

  /** Returns an annotation if it is a constraint, or the constraints in it if it holds several. */
  private static Stream<Mirror> unwrapped(Mirror mirror) {
    if (isConstraint(Mirror.typeOf(mirror.annotation()))) {
      return Stream.of(mirror);
    }
    return holdsConstraints(Mirror.typeOf(mirror.annotation()))
        ? mirror.annotations("value").stream().map(mirror::inner)
        : Stream.of();
  }

  private static boolean isConstraint(TypeElement type) {
    return isBuiltIn(type.getQualifiedName().toString())
        || meta(type, ROOT + "Constraint").isPresent()
        || meta(type, LEGACY_CONSTRAINT).isPresent();
  }

  private static boolean holdsConstraints(TypeElement type) {
    return ElementFilter.methodsIn(type.getEnclosedElements()).stream()
        .filter(member -> member.getSimpleName().contentEquals("value"))
        .map(ExecutableElement::getReturnType)
        .anyMatch(
            value ->
                value instanceof ArrayType array
                    && array.getComponentType() instanceof DeclaredType component
                    && isConstraint(JavaTypes.element(component)));
  }

  private static boolean isBuiltIn(String name) {
    String constraints = ROOT + "constraints.";
    return name.startsWith(constraints) && BUILT_IN.contains(name.substring(constraints.length()));
  }

  private static boolean isOfDefaultGroup(Mirror mirror) {
    if (!mirror.isSet("groups")) {
      return true;
    }
    List<TypeMirror> groups = mirror.types("groups");
    return groups.isEmpty()
        || groups.stream().anyMatch(group -> group.toString().equals(ROOT + "groups.Default"));
  }

  private static Optional<Mirror> meta(Element element, String name) {
    return element.getAnnotationMirrors().stream()
        .filter(annotation -> Mirror.nameOf(annotation).equals(name))
        .findFirst()
        .map(annotation -> new Mirror(element, annotation));
  }
}
