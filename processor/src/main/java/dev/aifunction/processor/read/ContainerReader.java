package dev.aifunction.processor.read;

import dev.aifunction.processor.model.ListContainer;
import dev.aifunction.processor.model.MapContainer;
import dev.aifunction.processor.model.Scalar;
import dev.aifunction.processor.model.ValueType;
import dev.aifunction.processor.model.ValueType.ConstrainedType;
import dev.aifunction.processor.model.ValueType.EnumType;
import dev.aifunction.processor.model.ValueType.ListType;
import dev.aifunction.processor.model.ValueType.MapType;
import dev.aifunction.processor.model.ValueType.ScalarType;
import dev.aifunction.processor.report.ProblemCode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/** Reads what holds other values: arrays, collections, streams and maps. */
final class ContainerReader {
  private final ReadContext context;
  private final TypeReader types;
  private final Refusals refusals;

  /** Reads containers whose elements another reader reads. */
  ContainerReader(ReadContext context, TypeReader types) {
    this.context = context;
    this.types = types;
    this.refusals = new Refusals(context);
  }

  /** Whether a type is a collection or map of the JDK; a stream is one only as a result. */
  static boolean isContainer(TypeElement element, Use use) {
    String name = element.getQualifiedName().toString();
    return MapContainer.of(name).isPresent()
        || ListContainer.of(name)
            .filter(container -> container != ListContainer.STREAM || use.isResult())
            .isPresent();
  }

  Optional<ValueType> array(ArrayType type, List<? extends AnnotationMirror> declared, Site site) {
    TypeMirror element = type.getComponentType();
    if (JavaTypes.innermost(type) instanceof DeclaredType generic
        && !generic.getTypeArguments().isEmpty()) {
      return refusals.unsupported(
          type, site, "and Java creates no array of generic elements", "Use List.");
    }
    Site inside = site.within("An element", 0);
    List<AnnotationMirror> own = new ArrayList<>(inside.memory().annotations(element));
    Set<String> elsewhere = new HashSet<>();
    declared.forEach(annotation -> elsewhere.add(annotation.toString()));
    own.removeIf(annotation -> elsewhere.contains(annotation.toString()));
    if (element.getKind().isPrimitive() && ConstraintReader.anyConstraint(site.element(), own)) {
      return refusals.unsupported(
          type, site, "whose elements nothing checks", "Use a List with the constraint inside.");
    }
    return types
        .read(element, own, declared, inside)
        .map(value -> new ListType(JavaTypes.unannotated(type), ListContainer.ARRAY, value));
  }

  Optional<ValueType> read(DeclaredType type, TypeElement element, Site site) {
    String name = element.getQualifiedName().toString();
    return MapContainer.of(name)
        .map(container -> map(type, container, site))
        .orElseGet(() -> list(type, ListContainer.of(name).orElseThrow(), site));
  }

  private Optional<ValueType> list(DeclaredType type, ListContainer container, Site site) {
    Site inside = site.within("An element", 0);
    TypeMirror element =
        type.getTypeArguments().isEmpty()
            ? primitiveOf(JavaTypes.element(type))
            : type.getTypeArguments().get(0);
    if (container.isSorted() && !isComparable(element)) {
      return notComparable(type, element, site);
    }
    return types
        .read(element, List.of(), inside)
        .filter(value -> !container.refusesNull() || isNeverNull(value, type, inside))
        .map(value -> new ListType(JavaTypes.unannotated(type), container, value));
  }

  /** Returns what {@code IntStream} and its sisters hold. */
  private TypeMirror primitiveOf(TypeElement stream) {
    return context
        .types()
        .getPrimitiveType(
            switch (stream.getSimpleName().toString()) {
              case "IntStream" -> TypeKind.INT;
              case "LongStream" -> TypeKind.LONG;
              default -> TypeKind.DOUBLE;
            });
  }

  private Optional<ValueType> map(DeclaredType type, MapContainer container, Site site) {
    TypeMirror keyType = type.getTypeArguments().get(0);
    if (container.isSorted() && !isComparable(keyType)) {
      return notComparable(type, keyType, site);
    }
    Site keySite = site.within("A key", 0);
    Site valueSite = site.within("A value", 1);
    Optional<ValueType> key = types.read(keyType, List.of(), keySite);
    Optional<ValueType> value = types.read(type.getTypeArguments().get(1), List.of(), valueSite);
    if (key.isEmpty() || value.isEmpty()) {
      return Optional.empty();
    }
    if (!isKey(key.get())) {
      context
          .reporter()
          .add(
              ProblemCode.UNSUPPORTED_KEY,
              site.element(),
              keySite.subject(),
              JavaTypes.simple(keyType));
      return Optional.empty();
    }
    return container.refusesNull() && !isNeverNull(value.get(), type, valueSite)
        ? Optional.empty()
        : Optional.of(new MapType(JavaTypes.unannotated(type), container, key.get(), value.get()));
  }

  /** Whether a value can be the name of a property: a text or a number. */
  private static boolean isKey(ValueType key) {
    ValueType plain = key instanceof ConstrainedType constrained ? constrained.value() : key;
    return plain instanceof EnumType
        || (plain instanceof ScalarType scalar
            && scalar.scalar() != Scalar.BYTES
            && scalar.scalar() != Scalar.BOOLEAN);
  }

  private boolean isNeverNull(ValueType value, TypeMirror container, Site inside) {
    boolean never = !(value instanceof ValueType.NullableType nullable) || !nullable.isNull();
    if (!never) {
      context
          .reporter()
          .add(
              ProblemCode.NULL_IN_CONTAINER,
              inside.element(),
              inside.subject(),
              JavaTypes.simple(context.types().erasure(container)));
    }
    return never;
  }

  private boolean isComparable(TypeMirror element) {
    Types types = context.types();
    TypeMirror bound = JavaTypes.bound(element);
    TypeMirror boxed =
        bound.getKind().isPrimitive()
            ? types.boxedClass((javax.lang.model.type.PrimitiveType) bound).asType()
            : bound;
    TypeElement comparable = context.elements().getTypeElement("java.lang.Comparable");
    return types.isSubtype(types.erasure(boxed), types.erasure(comparable.asType()));
  }

  private Optional<ValueType> notComparable(DeclaredType type, TypeMirror element, Site site) {
    context
        .reporter()
        .add(
            ProblemCode.NOT_COMPARABLE,
            site.element(),
            site.subject(),
            JavaTypes.simple(type),
            JavaTypes.simple(element));
    return Optional.empty();
  }
}
