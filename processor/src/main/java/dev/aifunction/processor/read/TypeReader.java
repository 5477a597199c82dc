package dev.aifunction.processor.read;

import com.palantir.javapoet.ClassName;
import dev.aifunction.processor.model.ListContainer;
import dev.aifunction.processor.model.Scalar;
import dev.aifunction.processor.model.ValueType;
import dev.aifunction.processor.model.ValueType.ListType;
import dev.aifunction.processor.model.ValueType.ScalarType;
import dev.aifunction.processor.report.ProblemCode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
 * <p>It knows scalars, lists and arrays; {@link OptionalReader}, {@link RecordReader} and {@link
 * EnumReader} read the rest, {@link Nullness} and {@link ConstraintReader} what stands on a type,
 * and {@link Refusals} says why something is not read.
 */
final class TypeReader {
  private static final Map<String, ListContainer> CONTAINERS =
      Map.of(
          "java.util.List", ListContainer.LIST,
          "java.util.Collection", ListContainer.LIST,
          "java.lang.Iterable", ListContainer.LIST,
          "java.util.Set", ListContainer.SET);

  private final ReadContext context;
  private final PackageElement from;
  private final Deprecations deprecations = new Deprecations();
  private final Refusals refusals;
  private final Nullness nullness;
  private final ConstraintReader constraints;
  private final OptionalReader optionals;
  private final EnumReader enums;
  private final RecordReader records;

  /** Reads types for code that is generated into a package. */
  TypeReader(ReadContext context, PackageElement from) {
    this.context = context;
    this.from = from;
    this.refusals = new Refusals(context);
    this.nullness = new Nullness(context);
    this.constraints = new ConstraintReader(context);
    this.optionals = new OptionalReader(context, this);
    this.enums = new EnumReader(context, deprecations);
    this.records = new RecordReader(context, this);
  }

  /** What generated code must suppress when it names what was read. */
  Deprecations deprecations() {
    return deprecations;
  }

  /** Reads the type of a parameter or component, with the annotations of its declaration. */
  Optional<ValueType> read(TypeMirror type, List<? extends AnnotationMirror> declared, Site site) {
    JavaTypes.requireResolved(type);
    return read(type, Components.together(declared, type.getAnnotationMirrors()), declared, site);
  }

  /**
   * Reads a type.
   *
   * @param annotations those that count for it
   * @param declared those of the declaration, which javac also finds on the elements of an array
   */
  private Optional<ValueType> read(
      TypeMirror type,
      List<AnnotationMirror> annotations,
      List<? extends AnnotationMirror> declared,
      Site site) {
    refusals.jackson(annotations, site);
    boolean nullable = Nullness.isNullable(annotations);
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
      case ARRAY -> array((ArrayType) type, declared, site);
      case WILDCARD ->
          JavaTypes.upperBound(type) == type
              ? refusals.unsupported(type, site, "which says nothing of the value", "Name a type.")
              : read(JavaTypes.upperBound(type), List.of(), site);
      case DECLARED -> declared((DeclaredType) type, site);
      case TYPEVAR ->
          refusals.unsupported(
              type, site, "a type variable that no schema can say", "Use a concrete type.");
      default ->
          refusals.unsupported(type, site, "which no JSON value stands for", "Use another type.");
    };
  }

  private Optional<ValueType> array(
      ArrayType type, List<? extends AnnotationMirror> declared, Site site) {
    TypeMirror element = type.getComponentType();
    if (JavaTypes.innermost(type) instanceof DeclaredType generic
        && !generic.getTypeArguments().isEmpty()) {
      return refusals.unsupported(
          type, site, "and Java creates no array of generic elements", "Use List.");
    }
    List<AnnotationMirror> own = new ArrayList<>(element.getAnnotationMirrors());
    Set<String> elsewhere = new HashSet<>();
    declared.forEach(annotation -> elsewhere.add(annotation.toString()));
    own.removeIf(annotation -> elsewhere.contains(annotation.toString()));
    if (element.getKind().isPrimitive() && ConstraintReader.anyConstraint(own)) {
      return refusals.unsupported(
          type, site, "whose elements nothing checks", "Use a List with the constraint inside.");
    }
    return read(element, own, declared, site.within("An element"))
        .map(value -> new ListType(JavaTypes.unannotated(type), ListContainer.ARRAY, value));
  }

  private Optional<ValueType> declared(DeclaredType type, Site site) {
    TypeElement element = JavaTypes.element(type);
    ListContainer container = CONTAINERS.get(element.getQualifiedName().toString());
    if (JavaTypes.isRaw(type)) {
      String simple = element.getSimpleName().toString();
      context.reporter().add(ProblemCode.RAW_TYPE, site.element(), site.subject(), simple, simple);
      return Optional.empty();
    }
    if (container != null) {
      return read(type.getTypeArguments().get(0), List.of(), site.within("An element"))
          .map(value -> new ListType(JavaTypes.unannotated(type), container, value));
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
    if (element.getKind() == ElementKind.ENUM) {
      return enums.read(element, site);
    }
    if (element.getKind() == ElementKind.RECORD) {
      return records.read(type, element, site);
    }
    return refusals.unreadable(type, site);
  }
}
