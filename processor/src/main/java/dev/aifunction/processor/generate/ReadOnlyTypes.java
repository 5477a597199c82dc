package dev.aifunction.processor.generate;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.WildcardTypeName;
import dev.aifunction.processor.model.ValueType;

/**
 * Names types for code that only reads their values: {@code List<? extends Page<? extends Sky>>}
 * takes a {@code List<Page<Sky>>} and a {@code List<Page<? extends Sky>>}.
 *
 * <p>The properties of an object that is made have no wildcards, those of an object that is given
 * may have them; what a reader of such a type gets out of it is of such a type again.
 */
final class ReadOnlyTypes {
  private ReadOnlyTypes() {}

  /** Whether a wildcard stands for a part of a user's generic type, in a type or its properties. */
  static boolean areNeededFor(ValueType type) {
    return hasWildcard(type.type()) || type.parts().stream().anyMatch(ReadOnlyTypes::areNeededFor);
  }

  private static boolean hasWildcard(TypeName type) {
    if (type instanceof ParameterizedTypeName generic) {
      boolean ofJdk = generic.rawType().packageName().startsWith("java.");
      return generic.typeArguments().stream()
          .anyMatch(
              argument ->
                  (!ofJdk && argument instanceof WildcardTypeName) || hasWildcard(argument));
    } else if (type instanceof WildcardTypeName wildcard) {
      return wildcard.upperBounds().stream().anyMatch(ReadOnlyTypes::hasWildcard);
    }
    return type instanceof ArrayTypeName array && hasWildcard(array.componentType());
  }

  /** Returns a type that takes all values of the given one, wherever it stands in another. */
  static TypeName of(TypeName type) {
    if (type instanceof ParameterizedTypeName generic) {
      TypeName[] arguments =
          generic.typeArguments().stream().map(ReadOnlyTypes::argument).toArray(TypeName[]::new);
      return ParameterizedTypeName.get(generic.rawType(), arguments);
    }
    return type instanceof ArrayTypeName array ? ArrayTypeName.of(of(array.componentType())) : type;
  }

  private static TypeName argument(TypeName argument) {
    TypeName bound =
        argument instanceof WildcardTypeName wildcard ? wildcard.upperBounds().get(0) : argument;
    return WildcardTypeName.subtypeOf(of(bound));
  }
}
