package dev.aifunction.openapi.generator;

import dev.aifunction.openapi.generator.Description.Component;
import dev.aifunction.openapi.generator.Description.EnumType;
import dev.aifunction.openapi.generator.Description.UnionType;
import dev.aifunction.openapi.generator.ValueType.Named;
import dev.aifunction.openapi.generator.ValueType.Scalar;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Finds the plain values that a setter also takes: they are wrapped on the way. */
final class Convenience {
  private Convenience() {}

  /** The types of such values, each with the method that wraps one, such as {@code Effort.of}. */
  static List<Map<String, Object>> of(Description description, ValueType type) {
    List<Map<String, Object>> views = new ArrayList<>();
    Component component =
        type instanceof Named named ? description.components().get(named.name()) : null;
    if (component instanceof EnumType) {
      views.add(view(Scalar.STRING, component.name() + ".of"));
    } else if (component instanceof UnionType union) {
      for (ValueType member : union.members()) {
        if (member instanceof Scalar && member != Scalar.JSON) {
          views.add(view(member, union.name() + ".of" + UnionView.recordName(member)));
        }
      }
    }
    return views;
  }

  private static Map<String, Object> view(ValueType type, String factory) {
    return Map.of("plainType", JavaCode.nonNullType(type), "factory", factory);
  }
}
