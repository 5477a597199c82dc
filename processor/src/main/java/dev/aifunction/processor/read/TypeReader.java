package dev.aifunction.processor.read;

import com.palantir.javapoet.ClassName;
import dev.aifunction.processor.model.Marks;
import dev.aifunction.processor.model.RuntimeNames;
import dev.aifunction.processor.model.Scalar;
import dev.aifunction.processor.model.ValueType;
import dev.aifunction.processor.model.ValueType.ObjectType;
import dev.aifunction.processor.model.ValueType.ScalarType;
import dev.aifunction.processor.report.ProblemCode;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/**
 * Reads a Java type, with the annotations on it, as a {@link ValueType}.
 *
 * <p>It knows scalars; {@link OptionalReader}, {@link ContainerReader}, {@link EnumReader}, {@link
 * ObjectReader} and {@link UnionReader} read the rest, {@link Nullness} and {@link
 * ConstraintReader} what stands on a type, and {@link Refusals} says why something is not read.
 */
final class TypeReader {
  private final ReadContext context;
  private final PackageElement from;
  private final Deprecations deprecations = new Deprecations();
  private final Memories memories;
  private final OpenTypes open;
  private final Lombok lombok;
  private final Refusals refusals;
  private final Nullness nullness;
  private final ConstraintReader constraints;
  private final OptionalReader optionals;
  private final ContainerReader containers;
  private final AnyReader any;
  private final EnumReader enums;
  private final ObjectReader objects;
  private final UnionReader unions;

  /** Reads types for code that is generated into a package. */
  TypeReader(ReadContext context, PackageElement from) {
    this.context = context;
    this.from = from;
    this.memories = new Memories(context);
    this.open = new OpenTypes(context);
    this.lombok = new Lombok(context);
    this.refusals = new Refusals(context);
    this.nullness = new Nullness(context);
    this.constraints = new ConstraintReader(context);
    this.optionals = new OptionalReader(context, this);
    this.containers = new ContainerReader(context, this);
    this.any = new AnyReader(context);
    this.enums = new EnumReader(context, deprecations);
    this.objects = new ObjectReader(context, from, this);
    this.unions = new UnionReader(context, this);
  }

  /** What is known of types that come from class files. */
  Memories memories() {
    return memories;
  }

  /** What generated classes are marked with because of what was read. */
  Marks marks() {
    return new Marks(deprecations.warnings(), memories.companions());
  }

  /** What generated code must suppress when it names what was read. */
  Deprecations deprecations() {
    return deprecations;
  }

  /** Reads the type of a parameter or property, with the annotations of its declaration. */
  Optional<ValueType> read(TypeMirror type, List<? extends AnnotationMirror> declared, Site site) {
    site.requireResolved(type);
    List<AnnotationMirror> within = site.memory().annotations(type);
    return read(type, Components.together(declared, within), declared, site);
  }

  /**
   * Reads a type.
   *
   * @param annotations those that count for it
   * @param declared those of the declaration, which javac also finds on the elements of an array
   */
  Optional<ValueType> read(
      TypeMirror type,
      List<AnnotationMirror> annotations,
      List<? extends AnnotationMirror> declared,
      Site site) {
    boolean nullable = Nullness.isNullable(annotations) || site.memory().isNullable(type);
    if (nullable && !nullness.agrees(type, annotations, site)) {
      return Optional.empty();
    }
    Optional<ValueType> value =
        OptionalReader.isOptional(type)
            ? optionals.read((DeclaredType) type, annotations, site)
            : plain(type, declared, site)
                .map(plain -> constraints.constrained(plain, annotations, site));
    return nullable ? value.map(Nullness::orNull) : value;
  }

  private Optional<ValueType> plain(
      TypeMirror type, List<? extends AnnotationMirror> declared, Site site) {
    Optional<Scalar> scalar = Scalar.of(JavaTypes.unannotated(type));
    if (scalar.isPresent()) {
      return Optional.of(new ScalarType(JavaTypes.unannotated(type), scalar.get()));
    }
    return switch (type.getKind()) {
      case ARRAY -> containers.array((ArrayType) type, declared, site);
      case WILDCARD, TYPEVAR -> bound(type, site);
      case DECLARED -> declared((DeclaredType) type, site);
      default ->
          refusals.unsupported(type, site, "which no JSON value stands for", "Use another type.");
    };
  }

  /** Reads a wildcard or a type variable as the type that bounds it. */
  private Optional<ValueType> bound(TypeMirror type, Site site) {
    TypeMirror bound = JavaTypes.bound(type);
    return bound == type || JavaTypes.isNamed(bound, ClassName.OBJECT)
        ? refusals.unsupported(
            type, site, "which says nothing of the value", "Name a type, or bound it.")
        : read(bound, List.of(), site);
  }

  private Optional<ValueType> declared(DeclaredType type, Site site) {
    TypeElement element = JavaTypes.element(type);
    lombok.requireComplete(element, site);
    if (JavaTypes.isNamed(type, RuntimeNames.CALL_CONTEXT)) {
      context.reporter().add(ProblemCode.CONTEXT_AS_VALUE, site.element(), site.subject());
      return Optional.empty();
    }
    if (JavaTypes.isRaw(type)) {
      String simple = element.getSimpleName().toString();
      context.reporter().add(ProblemCode.RAW_TYPE, site.element(), site.subject(), simple, simple);
      return Optional.empty();
    }
    if (ContainerReader.isContainer(element, site.use())) {
      return containers.read(type, element, site);
    }
    if (AnyReader.isAny(element)) {
      return any.read(type, site);
    }
    if (!Visibility.isAccessible(element, from)) {
      context
          .reporter()
          .add(
              ProblemCode.INACCESSIBLE_TYPE,
              site.element(),
              site.subject(),
              JavaTypes.simple(ClassName.get(element)),
              Visibility.nameOf(from));
      return Optional.empty();
    }
    if (JavaTypes.hasLowerBound(type)) {
      return refusals.unsupported(
          type, site, "and ? super says nothing of the values", "Use ? extends, or a plain type.");
    }
    memories.of(element);
    if (element.getKind() == ElementKind.ENUM) {
      return enums.read(element, site);
    }
    String id = OpenTypes.idOf(type, site.memory());
    return open.read(
        type,
        id,
        site,
        () ->
            UnionReader.isUnion(element)
                ? unions.read(type, element, id, site)
                : object(type, element, id, site));
  }

  /** Reads a member of a union, which is another type there than anywhere else. */
  Optional<ValueType> member(DeclaredType type, String union, Site site) {
    String id = OpenTypes.idOf(type, site.memory()) + " in " + union;
    return open.read(type, id, site, () -> object(type, JavaTypes.element(type), id, site));
  }

  private Optional<ValueType> object(DeclaredType type, TypeElement element, String id, Site site) {
    if (!refusals.isObject(type)) {
      return refusals.unreadable(type, site);
    }
    if (site.use().isResult()) {
      return objects.read(type, element, id, site);
    }
    // What is made needs a type of its own, and goes where Page<? extends Sky> stands.
    DeclaredType concrete = JavaTypes.withoutWildcards(type, context.types());
    return objects.read(concrete, element, id, site).map(value -> named(value, type));
  }

  private static ValueType named(ValueType value, DeclaredType type) {
    return value instanceof ObjectType object ? object.as(JavaTypes.unannotated(type)) : value;
  }
}
