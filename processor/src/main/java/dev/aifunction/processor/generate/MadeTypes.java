package dev.aifunction.processor.generate;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.WildcardTypeName;
import dev.aifunction.processor.model.ValueType;
import dev.aifunction.processor.model.ValueType.ObjectType;
import java.util.HashMap;
import java.util.Map;

/**
 * Names the types of arguments as code writes them: {@code List<Page<Sky>>} for {@code List<Page<?
 * extends Sky>>}, since the properties of objects that can be made have no wildcards.
 */
final class MadeTypes {
  private final Map<TypeName, TypeName> made = new HashMap<>();

  private MadeTypes() {}

  /** Returns the type of an argument, or of a part of one, with objects in it as they are made. */
  static TypeName of(ValueType type) {
    MadeTypes types = new MadeTypes();
    types.collect(type);
    return types.replaced(type.type());
  }

  private void collect(ValueType type) {
    if (type instanceof ObjectType object) {
      made.put(object.type(), object.made());
    } else {
      type.parts().forEach(this::collect);
    }
  }

  private TypeName replaced(TypeName type) {
    TypeName known = made.getOrDefault(type, type);
    if (known instanceof ParameterizedTypeName generic) {
      boolean isContainer = isOfJdk(generic.rawType());
      return ParameterizedTypeName.get(
          generic.rawType(),
          generic.typeArguments().stream()
              .map(argument -> isContainer ? replaced(argument) : bound(argument))
              .toArray(TypeName[]::new));
    } else if (known instanceof WildcardTypeName wildcard && wildcard.lowerBounds().isEmpty()) {
      return WildcardTypeName.subtypeOf(bound(wildcard));
    } else if (known instanceof ArrayTypeName array) {
      return ArrayTypeName.of(replaced(array.componentType()));
    }
    return known;
  }

  private TypeName bound(TypeName argument) {
    return replaced(
        argument instanceof WildcardTypeName wildcard ? wildcard.upperBounds().get(0) : argument);
  }

  private static boolean isOfJdk(ClassName type) {
    return type.packageName().startsWith("java.");
  }
}
