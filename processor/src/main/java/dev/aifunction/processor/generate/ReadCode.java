package dev.aifunction.processor.generate;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.TypeName;
import dev.aifunction.processor.model.ListContainer;
import dev.aifunction.processor.model.MapContainer;
import dev.aifunction.processor.model.Property;
import dev.aifunction.processor.model.RuntimeNames;
import dev.aifunction.processor.model.TypeWords;
import dev.aifunction.processor.model.ValueType;
import dev.aifunction.processor.model.ValueType.AnyType;
import dev.aifunction.processor.model.ValueType.ConstrainedType;
import dev.aifunction.processor.model.ValueType.DefaultedType;
import dev.aifunction.processor.model.ValueType.EnumType;
import dev.aifunction.processor.model.ValueType.FormattedType;
import dev.aifunction.processor.model.ValueType.ListType;
import dev.aifunction.processor.model.ValueType.MapType;
import dev.aifunction.processor.model.ValueType.NullableType;
import dev.aifunction.processor.model.ValueType.NullableType.Wrapper;
import dev.aifunction.processor.model.ValueType.ObjectType;
import dev.aifunction.processor.model.ValueType.ReferenceType;
import dev.aifunction.processor.model.ValueType.ScalarType;
import dev.aifunction.processor.model.ValueType.UnionType;
import dev.aifunction.processor.model.ValueType.WrappedType;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.function.Consumer;

/** Makes the code that reads values: the second fold over {@link ValueType}. */
final class ReadCode {
  static final String IN = "in";

  private final Members members;
  private final CheckCode checks;
  private final ObjectReadCode objects;
  private final ChoiceReadCode choices;
  private final FormatCode formats;
  private final DefaultCode defaults;

  ReadCode(Members members) {
    this.members = members;
    this.checks = new CheckCode(members);
    this.defaults = new DefaultCode(this);
    this.objects = new ObjectReadCode(members, this, checks, defaults);
    this.choices = new ChoiceReadCode(members, objects);
    this.formats = new FormatCode(members);
  }

  /** Returns the locals of properties, with names that no other local of the method has. */
  static List<String> locals(List<Property> properties, NameAllocator names) {
    return properties.stream()
        .map(property -> Members.localName(property.javaName(), names))
        .toList();
  }

  /** Makes the loop that reads the arguments of a function into locals. */
  CodeBlock arguments(
      String in, String keys, List<Property> properties, List<String> locals, String key) {
    return objects.loop(in, keys, Optional.empty(), properties, locals, key);
  }

  /** Returns the constant of the names of a function's arguments. */
  String keys(Object key, String wish, List<Property> properties) {
    return objects.keys(Optional.empty(), key, wish, properties);
  }

  /**
   * Makes the expression that reads a value, such as {@code in.readInt()} or {@code readUnit(in)}.
   */
  CodeBlock expression(String in, ValueType type) {
    return expression(CodeBlock.of("$N", in), type);
  }

  /** Makes the expression that reads a value from the reader that an expression gives. */
  CodeBlock expression(CodeBlock in, ValueType type) {
    if (type instanceof ScalarType scalar) {
      return CodeBlock.of("$L.$L()", in, scalar.scalar().reader());
    } else if (type instanceof AnyType any) {
      return isNode(any)
          ? CodeBlock.of("$T.read($L)", RuntimeNames.JACKSON_NODES, in)
          : CodeBlock.of("$L.readAny()", in);
    } else if (type instanceof ListType list) {
      return list(in, list);
    } else if (type instanceof MapType map) {
      return map(in, map);
    } else if (type instanceof NullableType nullable) {
      return nullable(in, nullable);
    } else if (type instanceof DefaultedType defaulted) {
      return CodeBlock.of(
          "$L.readNull()$W? $L$W: $L",
          in,
          defaults.value(defaulted),
          expression(in, defaulted.value()));
    }
    return CodeBlock.of("$N($L)", reader(type), in);
  }

  /** Whether it is Jackson's tree, which a class of its own reads and writes. */
  static boolean isNode(AnyType type) {
    return !type.type().equals(ClassName.OBJECT);
  }

  /**
   * Makes {@code in.readList(WeatherToolset::readLine)}, or {@code in.readInto(new TreeSet<>(),
   * ArgumentReader::readString)}.
   */
  private CodeBlock list(CodeBlock in, ListType list) {
    ListContainer container = list.container();
    if (container == ListContainer.ARRAY) {
      return array(in, list, ((ArrayTypeName) list.type()).componentType());
    }
    CodeBlock element = reference(list.element());
    if (container == ListContainer.ENUM_SET) {
      return CodeBlock.of(
          "$L.readInto($T.noneOf($T.class), $L)",
          in,
          EnumSet.class,
          list.element().type(),
          element);
    }
    return container
        .implementation()
        .map(type -> CodeBlock.of("$L.readInto(new $T<>(), $L)", in, type, element))
        .orElseGet(
            () ->
                CodeBlock.of("$L.$L($L)", in, container.isSet() ? "readSet" : "readList", element));
  }

  private CodeBlock array(CodeBlock in, ListType list, TypeName component) {
    return component.isPrimitive()
        ? CodeBlock.of("$L.read$LArray()", in, Members.capitalized(component.toString()))
        : CodeBlock.of(
            "$L.readList($L)$Z.toArray($T[]::new)", in, reference(list.element()), component);
  }

  /**
   * Makes {@code in.readMap(ArgumentReader::readString, WeatherToolset::readLine)}, or {@code
   * in.readInto(new TreeMap<>(), …)}.
   */
  private CodeBlock map(CodeBlock in, MapType map) {
    CodeBlock key = reference(map.key());
    CodeBlock value = reference(map.value());
    if (map.container() == MapContainer.ENUM_MAP) {
      return CodeBlock.of(
          "$L.readInto(new $T<>($T.class), $L,$W$L)",
          in,
          EnumMap.class,
          map.key().type(),
          key,
          value);
    }
    return map.container()
        .implementation()
        .map(type -> CodeBlock.of("$L.readInto(new $T<>(), $L,$W$L)", in, type, key, value))
        .orElseGet(() -> CodeBlock.of("$L.readMap($L,$W$L)", in, key, value));
  }

  /** Makes {@code ArgumentReader::readString} or {@code WeatherToolset::readLine}. */
  private CodeBlock reference(ValueType type) {
    if (type instanceof ScalarType scalar) {
      return CodeBlock.of("$T::$L", RuntimeNames.ARGUMENT_READER, scalar.scalar().reader());
    } else if (type instanceof AnyType any) {
      return isNode(any)
          ? CodeBlock.of("$T::read", RuntimeNames.JACKSON_NODES)
          : CodeBlock.of("$T::readAny", RuntimeNames.ARGUMENT_READER);
    }
    return CodeBlock.of("$T::$N", members.owner(), reader(type));
  }

  /** Returns the name of the method that reads a value. */
  private String reader(ValueType type) {
    if (type instanceof EnumType constants) {
      return choices.enumReader(constants);
    } else if (type instanceof ObjectType object) {
      return objects.reader(object, TypeWords.of(object));
    } else if (type instanceof UnionType union) {
      return choices.unionReader(union);
    } else if (type instanceof ReferenceType reference) {
      return reader(reference.definition().value());
    } else if (type instanceof FormattedType formatted) {
      return formattedReader(formatted);
    } else if (type instanceof WrappedType wrapped) {
      return wrappedReader(wrapped);
    } else if (type instanceof ConstrainedType constrained) {
      return checkedReader(constrained);
    }
    return helper(type, method -> method.addStatement("return $L", expression(IN, type)));
  }

  private String helper(ValueType type, Consumer<MethodSpec.Builder> body) {
    return members.helper(
        ValueKey.of("read", type),
        "read" + TypeWords.of(type),
        method -> body.accept(begin(method, type.type())));
  }

  /** Makes {@code in.readNull() ? Optional.empty() : Optional.ofNullable(readUnit(in))}. */
  private CodeBlock nullable(CodeBlock in, NullableType type) {
    CodeBlock value = expression(in, type.value());
    ClassName optional = optionalClass(type.wrapper());
    return switch (type.wrapper()) {
      case NULL -> CodeBlock.of("$L.readNull()$W? null$W: $L", in, value);
      case OPTIONAL ->
          CodeBlock.of(
              "$L.readNull()$W? $T.empty()$W: $T.ofNullable($L)", in, optional, optional, value);
      default ->
          CodeBlock.of("$L.readNull()$W? $T.empty()$W: $T.of($L)", in, optional, optional, value);
    };
  }

  static ClassName optionalClass(Wrapper wrapper) {
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
   * private static LocalDate readFormattedLocalDate(ArgumentReader in) {
   *   return in.readParsed(
   *       "a date in the form dd.MM.yyyy", text -> LocalDate.parse(text, LOCAL_DATE_FORMAT));
   * }
   * }</pre>
   */
  private String formattedReader(FormattedType type) {
    return helper(
        type,
        method ->
            method.addStatement(
                "return $N.readParsed($S,$Wtext -> $L)",
                IN,
                FormatCode.words(type),
                formats.parsed(type, "text")));
  }

  /**
   * Makes
   *
   * <pre>{@code
   * private static Email readEmail(ArgumentReader in) {
   *   int before = in.problemCount();
   *   String value = in.readString();
   *   if (in.problemCount() > before) {
   *     return null;
   *   }
   *   try {
   *     return new Email(value);
   *   } catch (Exception refusal) {
   *     return in.refused(refusal);
   *   }
   * }
   * }</pre>
   */
  private String wrappedReader(WrappedType type) {
    return helper(
        type,
        method ->
            method
                .addStatement("int before = $N.problemCount()", IN)
                .addCode(read("value", type.value()))
                .beginControlFlow("if ($N.problemCount() > before)", IN)
                .addStatement("return null")
                .endControlFlow()
                .beginControlFlow("try")
                .addStatement(
                    "return $L",
                    CreationCode.created(type.type(), type.creation(), List.of("value")))
                .nextControlFlow("catch ($T refusal)", Exception.class)
                .addStatement("return $N.refused(refusal)", IN)
                .endControlFlow());
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
    return helper(type, method -> method.addCode(read("value", type)).addStatement("return value"));
  }

  /** Makes the local with a value that was read, and the checks of its constraints. */
  private CodeBlock read(String local, ValueType type) {
    ValueType plain = type instanceof ConstrainedType constrained ? constrained.value() : type;
    CodeBlock.Builder code = CodeBlock.builder();
    code.addStatement("$T $N = $L", type.type(), local, expression(IN, plain));
    if (type instanceof ConstrainedType constrained) {
      code.add(checks.checks(IN, local, constrained));
    }
    return code.build();
  }

  static MethodSpec.Builder begin(MethodSpec.Builder method, TypeName result) {
    return method.returns(result).addParameter(RuntimeNames.ARGUMENT_READER, IN);
  }

  static CodeBlock joined(List<String> locals) {
    return locals.stream()
        .map(local -> CodeBlock.of("$N", local))
        .collect(CodeBlock.joining(",$W"));
  }
}
