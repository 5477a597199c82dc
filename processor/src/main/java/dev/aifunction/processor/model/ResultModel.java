package dev.aifunction.processor.model;

import com.palantir.javapoet.TypeName;
import java.util.Optional;

/**
 * Is what a function gives back.
 *
 * @param future whether it comes in a {@code CompletionStage}
 * @param type the Java type, out of its future; for {@code void} and {@code Void} there is no value
 * @param value what is written, empty when there is nothing to write
 * @param description what the Javadoc says of it
 */
public record ResultModel(
    boolean future, TypeName type, Optional<ValueType> value, Optional<String> description) {

  /** Whether the result is a {@code String}, which goes to the model as it is. */
  public boolean isText() {
    return value.filter(ResultModel::isText).isPresent();
  }

  private static boolean isText(ValueType type) {
    if (type instanceof ValueType.NullableType nullable) {
      return nullable.isNull() && isText(nullable.value());
    }
    return type instanceof ValueType.ConstrainedType constrained
        ? isText(constrained.value())
        : type instanceof ValueType.ScalarType scalar && scalar.scalar() == Scalar.STRING;
  }
}
