package dev.aifunction.processor.read;

import com.palantir.javapoet.TypeName;
import dev.aifunction.processor.model.ValueType;
import dev.aifunction.processor.model.ValueType.NullableType;
import dev.aifunction.processor.model.ValueType.NullableType.Wrapper;
import dev.aifunction.processor.report.ProblemCode;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.type.TypeMirror;

/** Finds whether {@code null} is among the values of a type. */
final class Nullness {
  private final ReadContext context;

  Nullness(ReadContext context) {
    this.context = context;
  }

  /** Whether one of the annotations is a {@code @Nullable}, of whichever package. */
  static boolean isNullable(List<AnnotationMirror> annotations) {
    return annotations.stream()
        .anyMatch(
            annotation -> Mirror.typeOf(annotation).getSimpleName().contentEquals("Nullable"));
  }

  /** Whether a type can be null and nothing on it says otherwise; reports what contradicts. */
  boolean agrees(TypeMirror type, List<AnnotationMirror> annotations, Site site) {
    if (type.getKind().isPrimitive()) {
      TypeName primitive = TypeName.get(context.types().getPrimitiveType(type.getKind()));
      context
          .reporter()
          .add(
              ProblemCode.NULLABLE_PRIMITIVE,
              site.element(),
              site.subject(),
              JavaTypes.simple(primitive.box()),
              optionalNameOf(primitive));
      return false;
    }
    Optional<String> required = ConstraintReader.refusesNull(site.element(), annotations);
    required.ifPresent(
        name ->
            context
                .reporter()
                .add(ProblemCode.NULLABLE_AND_REQUIRED, site.element(), site.subject(), name));
    return required.isEmpty();
  }

  /** Returns a value that may also be null. */
  static ValueType orNull(ValueType value) {
    return value.isOptional() ? value : new NullableType(value.type(), Wrapper.NULL, value);
  }

  private static String optionalNameOf(TypeName primitive) {
    if (primitive.equals(TypeName.INT)) {
      return "OptionalInt";
    }
    if (primitive.equals(TypeName.LONG)) {
      return "OptionalLong";
    }
    return primitive.equals(TypeName.DOUBLE)
        ? "OptionalDouble"
        : "Optional<" + JavaTypes.simple(primitive.box()) + ">";
  }
}
