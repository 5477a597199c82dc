package dev.aifunction.processor.generate;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.aifunction.processor.model.ListContainer;
import dev.aifunction.processor.model.Property;
import dev.aifunction.processor.model.RuntimeNames;
import dev.aifunction.processor.model.ValueType;
import dev.aifunction.processor.model.ValueType.ConstrainedType;
import dev.aifunction.processor.model.ValueType.EnumType;
import dev.aifunction.processor.model.ValueType.ListType;
import dev.aifunction.processor.model.ValueType.NullableType;
import dev.aifunction.processor.model.ValueType.NullableType.Wrapper;
import dev.aifunction.processor.model.ValueType.ObjectType;
import dev.aifunction.processor.model.ValueType.ScalarType;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.stream.Collectors;

/** Makes the code that reads values: the second fold over {@link ValueType}. */
final class ReadCode {
  private static final String IN = "in";

  private final Members members;
  private final CheckCode checks;

  ReadCode(Members members) {
    this.members = members;
    this.checks = new CheckCode(members);
  }

  /** Returns the locals of properties, with names that no other local of the method has. */
  static List<String> locals(List<Property> properties, NameAllocator names) {
    return properties.stream().map(property -> names.newName(property.javaName())).toList();
  }

  /**
   * Makes the loop that reads an object's properties into locals:
   *
   * <pre>{@code
   * String city = null;
   * int days = 0;
   * for (int key = in.begin(GET_FORECAST_KEYS); key >= 0; key = in.next()) {
   *   switch (key) {
   *     case 0 -> city = in.readString();
   *     case 1 -> {
   *       days = in.readInt();
   *       in.check(days >= 1, "must be at least 1");
   *     }
   *   }
   * }
   * }</pre>
   */
  CodeBlock object(
      String in, String keys, List<Property> properties, List<String> locals, String key) {
    CodeBlock.Builder code = CodeBlock.builder();
    for (int i = 0; i < locals.size(); i++) {
      TypeName type = properties.get(i).type().type();
      code.addStatement("$T $N = $L", type, locals.get(i), initial(properties.get(i).type()));
    }
    if (properties.isEmpty()) {
      return code.addStatement("$N.begin($N)", in, keys).build();
    }
    code.beginControlFlow(
        "for (int $N = $N.begin($N); $N >= 0; $N = $N.next())", key, in, keys, key, key, in);
    code.beginControlFlow("switch ($N)", key);
    for (int i = 0; i < locals.size(); i++) {
      code.add(property(i, in, locals.get(i), properties.get(i).type()));
    }
    // Without a default: the reader returns no other key.
    return code.endControlFlow().endControlFlow().build();
  }

  private CodeBlock property(int index, String in, String local, ValueType type) {
    if (type instanceof ConstrainedType constrained) {
      return CodeBlock.builder()
          .beginControlFlow("case $L ->", index)
          .addStatement("$N = $L", local, expression(in, constrained.value()))
          .add(checks.checks(in, local, constrained))
          .endControlFlow()
          .build();
    }
    return CodeBlock.builder()
        .addStatement("case $L -> $N = $L", index, local, expression(in, type))
        .build();
  }

  private static CodeBlock initial(ValueType type) {
    if (type instanceof NullableType nullable && nullable.wrapper() != Wrapper.NULL) {
      return CodeBlock.of("$T.empty()", optionalClass(nullable.wrapper()));
    }
    TypeName java = type.type();
    if (!java.isPrimitive()) {
      return CodeBlock.of("null");
    }
    return CodeBlock.of(java.equals(TypeName.BOOLEAN) ? "false" : "0");
  }

  /**
   * Makes the expression that reads a value, such as {@code in.readInt()} or {@code readUnit(in)}.
   */
  CodeBlock expression(String in, ValueType type) {
    if (type instanceof ScalarType scalar) {
      return CodeBlock.of("$N.$L()", in, scalar.scalar().reader());
    } else if (type instanceof EnumType constants) {
      return CodeBlock.of("$N($N)", enumReader(constants), in);
    } else if (type instanceof ObjectType object) {
      return CodeBlock.of("$N($N)", recordReader(object), in);
    } else if (type instanceof ListType list) {
      return list(in, list);
    } else if (type instanceof NullableType nullable) {
      return nullable(in, nullable);
    } else if (type instanceof ConstrainedType constrained) {
      return CodeBlock.of("$N($N)", checkedReader(constrained), in);
    }
    throw new IllegalStateException("cannot read " + type);
  }

  /** Makes {@code in.readList(WeatherToolset::readLine)}. */
  private CodeBlock list(String in, ListType list) {
    if (list.container() == ListContainer.SET) {
      return CodeBlock.of("$N.readSet($L)", in, reference(list.element()));
    }
    if (list.container() == ListContainer.LIST) {
      return CodeBlock.of("$N.readList($L)", in, reference(list.element()));
    }
    TypeName component = ((ArrayTypeName) list.type()).componentType();
    if (component.isPrimitive()) {
      return CodeBlock.of("$N.read$LArray()", in, Members.capitalized(component.toString()));
    }
    return CodeBlock.of(
        "$N.readList($L)$Z.toArray($T[]::new)", in, reference(list.element()), component);
  }

  /** Makes {@code ArgumentReader::readString} or {@code WeatherToolset::readLine}. */
  private CodeBlock reference(ValueType element) {
    if (element instanceof ScalarType scalar) {
      return CodeBlock.of("$T::$L", RuntimeNames.ARGUMENT_READER, scalar.scalar().reader());
    }
    return CodeBlock.of("$T::$N", members.owner(), reader(element));
  }

  private String reader(ValueType type) {
    if (type instanceof EnumType constants) {
      return enumReader(constants);
    } else if (type instanceof ObjectType object) {
      return recordReader(object);
    } else if (type instanceof ConstrainedType constrained) {
      return checkedReader(constrained);
    }
    return members.helper(
        new Key("read", type),
        "read" + words(type),
        method -> begin(method, type.type()).addStatement("return $L", expression(IN, type)));
  }

  /** Makes {@code in.readNull() ? Optional.empty() : Optional.ofNullable(readUnit(in))}. */
  private CodeBlock nullable(String in, NullableType type) {
    CodeBlock value = expression(in, type.value());
    ClassName optional = optionalClass(type.wrapper());
    return switch (type.wrapper()) {
      case NULL -> CodeBlock.of("$N.readNull()$W? null$W: $L", in, value);
      case OPTIONAL ->
          CodeBlock.of(
              "$N.readNull()$W? $T.empty()$W: $T.ofNullable($L)", in, optional, optional, value);
      default ->
          CodeBlock.of("$N.readNull()$W? $T.empty()$W: $T.of($L)", in, optional, optional, value);
    };
  }

  private static ClassName optionalClass(Wrapper wrapper) {
    return switch (wrapper) {
      case OPTIONAL_INT -> ClassName.get(OptionalInt.class);
      case OPTIONAL_LONG -> ClassName.get(OptionalLong.class);
      case OPTIONAL_DOUBLE -> ClassName.get(OptionalDouble.class);
      default -> ClassName.get(Optional.class);
    };
  }

  /**
   * Makes
   *
   * <pre>{@code
   * private static Unit readUnit(ArgumentReader in) {
   *   return switch (in.readEnum(UNIT_NAMES)) {
   *     case 0 -> Unit.CELSIUS;
   *     case 1 -> Unit.FAHRENHEIT;
   *     default -> null;
   *   };
   * }
   * }</pre>
   */
  private String enumReader(EnumType type) {
    return members.helper(
        new Key("read", type),
        "read" + type.type().simpleName(),
        method -> {
          String keys =
              members.keys(
                  type,
                  Members.constantName(type.type().simpleName()) + "_NAMES",
                  type.names(),
                  List.of());
          CodeBlock.Builder cases = CodeBlock.builder();
          cases.add("return switch ($N.readEnum($N)) {\n$>", IN, keys);
          for (int i = 0; i < type.constants().size(); i++) {
            cases.addStatement(
                "case $L -> $T.$L", i, type.type(), type.constants().get(i).javaName());
          }
          cases.addStatement("default -> null").add("$<};\n");
          begin(method, type.type()).addCode(cases.build());
        });
  }

  /**
   * Makes
   *
   * <pre>{@code
   * private static Line readLine(ArgumentReader in) {
   *   String product = null;
   *   for (…) { … }
   *   if (!in.complete()) {
   *     return null;
   *   }
   *   try {
   *     return new Line(product);
   *   } catch (RuntimeException refusal) {
   *     return in.refused(refusal);
   *   }
   * }
   * }</pre>
   */
  private String recordReader(ObjectType type) {
    return members.helper(
        new Key("read", type),
        "read" + words(type),
        method -> {
          NameAllocator names = new NameAllocator();
          String in = names.newName(IN);
          List<String> locals = locals(type.properties(), names);
          String key = names.newName("key");
          String refusal = names.newName("refusal");
          begin(method, type.type())
              .addCode(object(in, keysOf(type), type.properties(), locals, key))
              .beginControlFlow("if (!$N.complete())", in)
              .addStatement("return null")
              .endControlFlow()
              .beginControlFlow("try")
              .addStatement("return new $T($L)", type.type(), joined(locals))
              .nextControlFlow("catch ($T $N)", RuntimeException.class, refusal)
              .addStatement("return $N.refused($N)", in, refusal)
              .endControlFlow();
        });
  }

  private String keysOf(ObjectType type) {
    return keys(type.id(), Members.constantName(words(type)) + "_KEYS", type.properties());
  }

  /** Returns the constant of the properties' names. */
  String keys(Object key, String wish, List<Property> properties) {
    return members.keys(
        new Key("keys", key),
        wish,
        properties.stream().map(Property::name).toList(),
        properties.stream().filter(p -> p.type().isOptional()).map(Property::name).toList());
  }

  /**
   * Makes, for an element or an optional value with constraints,
   *
   * <pre>{@code
   * private static String readCheckedString(ArgumentReader in) {
   *   String value = in.readString();
   *   in.check(!value.isBlank(), "must not be blank");
   *   return value;
   * }
   * }</pre>
   */
  private String checkedReader(ConstrainedType type) {
    return members.helper(
        new Key("read", type),
        "read" + words(type),
        method ->
            begin(method, type.type())
                .addStatement("$T value = $L", type.type(), expression(IN, type.value()))
                .addCode(checks.checks(IN, "value", type))
                .addStatement("return value"));
  }

  private static MethodSpec.Builder begin(MethodSpec.Builder method, TypeName result) {
    return method.returns(result).addParameter(RuntimeNames.ARGUMENT_READER, IN);
  }

  static CodeBlock joined(List<String> locals) {
    return locals.stream()
        .map(local -> CodeBlock.of("$N", local))
        .collect(CodeBlock.joining(",$W"));
  }

  /** Returns words for a type, for the name of its helper. */
  static String words(ValueType type) {
    if (type instanceof ScalarType scalar) {
      return scalar.scalar().reader().substring("read".length());
    } else if (type instanceof ListType list) {
      String container =
          Arrays.stream(list.container().name().split("_"))
              .map(word -> Members.capitalized(word.toLowerCase(Locale.ROOT)))
              .collect(Collectors.joining());
      return container + "Of" + words(list.element());
    } else if (type instanceof NullableType nullable) {
      return (nullable.wrapper() == Wrapper.NULL ? "Nullable" : "Optional")
          + words(nullable.value());
    } else if (type instanceof ConstrainedType constrained) {
      return "Checked" + words(constrained.value());
    }
    return words(type.type());
  }

  /** Returns {@code PageOfPoint} for {@code Page<Point>}. */
  private static String words(TypeName type) {
    if (type instanceof ParameterizedTypeName generic) {
      String arguments =
          generic.typeArguments().stream().map(ReadCode::words).collect(Collectors.joining("And"));
      return generic.rawType().simpleName() + "Of" + arguments;
    } else if (type instanceof ArrayTypeName array) {
      return "ArrayOf" + words(array.componentType());
    } else if (type instanceof ClassName name) {
      return name.simpleName();
    }
    throw new IllegalStateException("no words for " + type);
  }

  private record Key(String what, Object of) {}
}
