package dev.aifunction.processor.generate;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
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

/** Makes the code that writes values: the third fold over {@link ValueType}. */
final class WriteCode {
  private static final String OUT = "out";
  private static final String VALUE = "value";

  private final Members members;

  WriteCode(Members members) {
    this.members = members;
  }

  /** Makes {@code .write(city)}, the call on a writer that writes a value. */
  CodeBlock call(ValueType type, CodeBlock value) {
    if (type instanceof ScalarType scalar) {
      return isWritable(scalar)
          ? CodeBlock.of(".write($L)", value)
          : CodeBlock.of(".writeText($L)", value);
    } else if (type instanceof EnumType) {
      return CodeBlock.of(".write($L)", value);
    } else if (type instanceof ListType list) {
      return list.type() instanceof ArrayTypeName array && array.componentType().isPrimitive()
          ? CodeBlock.of(".write($L)", value)
          : CodeBlock.of(".writeList($L, $L)", value, reference(list.element()));
    } else if (type instanceof NullableType nullable) {
      return nullable.wrapper() == Wrapper.OPTIONAL
          ? call(nullable.value(), CodeBlock.of("$L.orElse(null)", value))
          : nullable.wrapper() == Wrapper.NULL
              ? call(nullable.value(), value)
              : CodeBlock.of(".write($L)", value);
    } else if (type instanceof ConstrainedType constrained) {
      return call(constrained.value(), value);
    }
    throw new IllegalStateException("no call writes " + type);
  }

  /** Makes the statement that writes a value: {@code out.write(city);}. */
  CodeBlock statement(String out, ValueType type, CodeBlock value) {
    return plain(type) instanceof ObjectType object
        ? CodeBlock.of("$N($N, $L);\n", recordWriter(object), out, unwrapped(type, value))
        : CodeBlock.of("$N$L;\n", out, call(type, value));
  }

  /** Makes the statement that writes a property: {@code out.key("city").write(city);}. */
  CodeBlock property(String out, Property property, CodeBlock value) {
    CodeBlock key = CodeBlock.of("$N.key($S)", out, property.name());
    return plain(property.type()) instanceof ObjectType
        ? CodeBlock.of("$L;\n$L", key, statement(out, property.type(), value))
        : CodeBlock.of("$L$L;\n", key, call(property.type(), value));
  }

  private static ValueType plain(ValueType type) {
    if (type instanceof NullableType nullable) {
      return plain(nullable.value());
    }
    return type instanceof ConstrainedType constrained ? plain(constrained.value()) : type;
  }

  private static CodeBlock unwrapped(ValueType type, CodeBlock value) {
    return type instanceof NullableType nullable && nullable.wrapper() == Wrapper.OPTIONAL
        ? CodeBlock.of("$L.orElse(null)", value)
        : value;
  }

  /** Whether the writer has an overload of its own; the rest are texts by their toString. */
  private static boolean isWritable(ScalarType type) {
    return switch (type.scalar()) {
      case STRING,
          CHAR,
          BOOLEAN,
          BYTE,
          SHORT,
          INT,
          LONG,
          BIG_INTEGER,
          FLOAT,
          DOUBLE,
          BIG_DECIMAL,
          YEAR,
          BYTES ->
          true;
      default -> false;
    };
  }

  /** Makes {@code ResultWriter::write} or {@code WeatherToolset::writeLine}. */
  private CodeBlock reference(ValueType element) {
    if (element instanceof ConstrainedType constrained) {
      return reference(constrained.value());
    }
    if (element instanceof NullableType nullable && nullable.wrapper() == Wrapper.NULL) {
      return reference(nullable.value()); // every writer takes null
    }
    if (element instanceof ScalarType scalar) {
      return CodeBlock.of(
          "$T::$L", RuntimeNames.RESULT_WRITER, isWritable(scalar) ? "write" : "writeText");
    }
    return element instanceof EnumType
        ? CodeBlock.of("$T::write", RuntimeNames.RESULT_WRITER)
        : CodeBlock.of("$T::$N", members.owner(), writer(element));
  }

  private String writer(ValueType type) {
    if (type instanceof ObjectType object) {
      return recordWriter(object);
    }
    return members.helper(
        new Key(type),
        "write" + ReadCode.words(type),
        method ->
            begin(method, type.type()).addCode(statement(OUT, type, CodeBlock.of("$N", VALUE))));
  }

  /**
   * Makes
   *
   * <pre>{@code
   * private static void writeLine(ResultWriter out, Line value) {
   *   if (value == null) {
   *     out.writeNull();
   *     return;
   *   }
   *   out.beginObject();
   *   out.key("product").write(value.product());
   *   out.endObject();
   * }
   * }</pre>
   */
  private String recordWriter(ObjectType type) {
    return members.helper(
        new Key(type),
        "write" + ReadCode.words(type),
        method -> {
          begin(method, type.type())
              .beginControlFlow("if ($N == null)", VALUE)
              .addStatement("$N.writeNull()", OUT)
              .addStatement("return")
              .endControlFlow()
              .addStatement("$N.beginObject()", OUT);
          for (Property property : type.properties()) {
            method.addCode(
                property(OUT, property, CodeBlock.of("$N.$N()", VALUE, property.javaName())));
          }
          method.addStatement("$N.endObject()", OUT);
        });
  }

  private static MethodSpec.Builder begin(MethodSpec.Builder method, TypeName value) {
    return method
        .addParameter(RuntimeNames.RESULT_WRITER, OUT)
        .addParameter(value.isPrimitive() ? value.box() : value, VALUE);
  }

  private record Key(ValueType written) {}
}
