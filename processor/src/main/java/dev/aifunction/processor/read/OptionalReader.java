package dev.aifunction.processor.read;

import com.palantir.javapoet.TypeName;
import dev.aifunction.processor.model.Scalar;
import dev.aifunction.processor.model.ValueType;
import dev.aifunction.processor.model.ValueType.NullableType;
import dev.aifunction.processor.model.ValueType.NullableType.Wrapper;
import dev.aifunction.processor.model.ValueType.ScalarType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** Reads {@code Optional} and its primitive sisters. */
final class OptionalReader {
  private static final Map<String, Wrapper> OPTIONALS =
      Map.of(
          "java.util.OptionalInt", Wrapper.OPTIONAL_INT,
          "java.util.OptionalLong", Wrapper.OPTIONAL_LONG,
          "java.util.OptionalDouble", Wrapper.OPTIONAL_DOUBLE);

  private final TypeReader types;
  private final ConstraintReader constraints;
  private final Refusals refusals;

  /** Reads optionals whose values another reader reads. */
  OptionalReader(ReadContext context, TypeReader types) {
    this.types = types;
    this.constraints = new ConstraintReader(context);
    this.refusals = new Refusals(context);
  }

  /** Whether a type is one of Java's four optionals. */
  static boolean isOptional(TypeMirror type) {
    if (!(type instanceof DeclaredType declared) || JavaTypes.isRaw(declared)) {
      return false;
    }
    String name = JavaTypes.element(declared).getQualifiedName().toString();
    return name.equals("java.util.Optional") || OPTIONALS.containsKey(name);
  }

  /** Reads {@code Optional} and its primitive sisters. */
  Optional<ValueType> read(DeclaredType type, List<AnnotationMirror> annotations, Site site) {
    Wrapper primitive = OPTIONALS.get(JavaTypes.element(type).getQualifiedName().toString());
    if (primitive != null) {
      Scalar scalar =
          switch (primitive) {
            case OPTIONAL_INT -> Scalar.INT;
            case OPTIONAL_LONG -> Scalar.LONG;
            default -> Scalar.DOUBLE;
          };
      ValueType value =
          constraints.constrained(new ScalarType(scalar.type(), scalar), annotations, site);
      return Optional.of(new NullableType(TypeName.get(type), primitive, value));
    }
    constraints.refuseOnOptional(annotations, site);
    return types
        .read(type.getTypeArguments().get(0), List.of(), site.remembering(site.memory().inside(0)))
        .flatMap(value -> optionalOf(type, value, site));
  }

  private Optional<ValueType> optionalOf(TypeMirror type, ValueType value, Site site) {
    if (value instanceof NullableType nullable) {
      return nullable.wrapper() == Wrapper.NULL
          ? optionalOf(type, nullable.value(), site)
          : refusals.unsupported(
              type, site, "and null can say only one of two", "Use one Optional, not two.");
    }
    return Optional.of(new NullableType(JavaTypes.unannotated(type), Wrapper.OPTIONAL, value));
  }
}
