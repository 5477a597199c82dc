package dev.aifunction.processor.model;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.WildcardTypeName;
import dev.aifunction.processor.model.ValueType.ConstrainedType;
import dev.aifunction.processor.model.ValueType.DefaultedType;
import dev.aifunction.processor.model.ValueType.FormattedType;
import dev.aifunction.processor.model.ValueType.ListType;
import dev.aifunction.processor.model.ValueType.MapType;
import dev.aifunction.processor.model.ValueType.NullableType;
import dev.aifunction.processor.model.ValueType.ScalarType;
import java.util.Locale;
import java.util.stream.Collectors;

/** Puts types into words, for the names of what is made for them. */
public final class TypeWords {
  private TypeWords() {}

  /** Returns {@code ListOfCheckedString} for a list of texts with constraints. */
  public static String of(ValueType type) {
    if (type instanceof ScalarType scalar) {
      return scalar.scalar().reader().substring("read".length());
    } else if (type instanceof FormattedType) {
      return "Formatted" + of(type.type());
    } else if (type instanceof ListType list) {
      return container(list) + "Of" + of(list.element());
    } else if (type instanceof MapType map) {
      return container(map) + "Of" + of(map.key()) + "And" + of(map.value());
    } else if (type instanceof NullableType nullable) {
      return (nullable.isNull() ? "Nullable" : "Optional") + of(nullable.value());
    } else if (type instanceof DefaultedType defaulted) {
      return "Defaulted" + of(defaulted.value());
    } else if (type instanceof ConstrainedType constrained) {
      return "Checked" + of(constrained.value());
    }
    return of(type.type());
  }

  /** Returns {@code PageOfPoint} for {@code Page<Point>}. */
  public static String of(TypeName type) {
    if (type instanceof ParameterizedTypeName generic) {
      return simpleName(generic)
          + "Of"
          + generic.typeArguments().stream().map(TypeWords::of).collect(Collectors.joining("And"));
    } else if (type instanceof ArrayTypeName array) {
      return "ArrayOf" + of(array.componentType());
    } else if (type instanceof WildcardTypeName wildcard) {
      return of(wildcard.upperBounds().get(0));
    } else if (type instanceof ClassName name) {
      return name.simpleName();
    }
    return capitalized(type.withoutAnnotations().toString());
  }

  /** Returns the name without package and type arguments: {@code Deque}, or {@code Array}. */
  private static String container(ValueType type) {
    return type.type() instanceof ArrayTypeName ? "Array" : simpleName(type.type());
  }

  /** Returns {@code Page} for {@code Page<Point>}. */
  public static String simpleName(TypeName type) {
    return of(type instanceof ParameterizedTypeName generic ? generic.rawType() : type);
  }

  private static String capitalized(String word) {
    return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }
}
