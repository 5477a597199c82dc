package dev.aifunction.openapi.generator;

import dev.aifunction.openapi.generator.Description.Component;
import dev.aifunction.openapi.generator.Description.EnumType;
import dev.aifunction.openapi.generator.Description.UnionType;
import dev.aifunction.openapi.generator.ValueType.Named;
import dev.aifunction.openapi.generator.ValueType.Scalar;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds the plain values that a setter also takes: they are wrapped on the way. */
final class Convenience {
  private Convenience() {}

  /** The types of such values. */
  static List<ValueType> types(Description description, ValueType type) {
    Component component = component(description, type);
    if (component instanceof EnumType) {
      return List.of(Scalar.STRING);
    }
    return component instanceof UnionType union
        ? union.members().stream().filter(Convenience::isPlain).toList()
        : List.of();
  }

  private static @Nullable Component component(Description description, ValueType type) {
    return type instanceof Named named ? description.components().get(named.name()) : null;
  }

  private static boolean isPlain(ValueType member) {
    return member instanceof Scalar && member != Scalar.JSON;
  }

  /** The types of such values, each with the method that wraps one, such as {@code Effort.of}. */
  static List<Map<String, Object>> of(Description description, ValueType type) {
    List<Map<String, Object>> views = new ArrayList<>();
    for (ValueType plain : types(description, type)) {
      String word =
          component(description, type) instanceof EnumType ? "" : UnionView.recordName(plain);
      String factory = JavaCode.type(type) + ".of" + word;
      views.add(Map.of("plainType", JavaCode.nonNullType(plain), "factory", factory));
    }
    return views;
  }
}
