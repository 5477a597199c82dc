package dev.aifunction.processor.generate;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.aifunction.processor.model.ListContainer;
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
import dev.aifunction.processor.schema.Form;
import java.util.function.Consumer;

/** Makes the code that writes values: the third fold over {@link ValueType}. */
final class WriteCode {
  static final String OUT = "out";
  static final String VALUE = "value";

  private final Members members;
  private final Form form;
  private final boolean given;
  private final TextCode texts;
  private final ObjectWriteCode objects;

  /** Makes code for results that have schemas of a form. */
  WriteCode(Members members, Form form) {
    this(members, form, false);
  }

  private WriteCode(Members members, Form form, boolean given) {
    this.members = members;
    this.form = form;
    this.given = given;
    this.texts = new TextCode(members);
    this.objects = new ObjectWriteCode(this);
  }

  /**
   * Makes code for arguments that are given, although their types describe objects that are made:
   * it takes them as {@link ReadOnlyTypes}.
   */
  static WriteCode ofGiven(Members members, Form form) {
    return new WriteCode(members, form, true);
  }

  /** Returns the type of a value, or of one of several kinds, as the code names it. */
  TypeName typeOf(ValueType type) {
    return given ? ReadOnlyTypes.of(type.type()) : type.type();
  }

  /** Makes the statement that writes a value: {@code out.write(city);}. */
  CodeBlock statement(String out, ValueType type, CodeBlock value) {
    Plain plain = plain(type, value);
    if (isNode(plain.type())) {
      return CodeBlock.of("$T.write($N, $L);\n", RuntimeNames.JACKSON_NODES, out, plain.value());
    }
    return hasMethod(plain.type())
        ? CodeBlock.of("$N($N, $L);\n", writer(plain.type()), out, plain.value())
        : CodeBlock.of("$N$L;\n", out, call(plain));
  }

  /** Makes the statement that writes a property: {@code out.key("city").write(city);}. */
  CodeBlock property(String out, Property property, CodeBlock value) {
    CodeBlock key = key(out, property.name());
    Plain plain = plain(property.type(), value);
    return isCall(plain.type())
        ? CodeBlock.of("$L$L;\n", key, call(plain))
        : CodeBlock.of("$L;\n$L", key, statement(out, property.type(), value));
  }

  /** Makes the call that writes a property's name; the writer copies most names as they are. */
  static CodeBlock key(String out, String name) {
    boolean plain = name.chars().allMatch(c -> c >= ' ' && c < 0x7f && c != '"' && c != '\\');
    return CodeBlock.of("$N.$L($S)", out, plain ? "key" : "wideKey", name);
  }

  /** Whether a call on the writer writes it, which others can follow. */
  private boolean isCall(ValueType type) {
    return !hasMethod(type) && !isNode(type);
  }

  private static boolean isNode(ValueType type) {
    return type instanceof AnyType any && ReadCode.isNode(any);
  }

  /** Whether a method is made that writes it; its parameter names a type that has wildcards. */
  private boolean hasMethod(ValueType type) {
    return type instanceof ObjectType
        || type instanceof UnionType
        || type instanceof ReferenceType
        || (given && type.type() instanceof ParameterizedTypeName);
  }

  /** Is a value taken out of what is around it, which the wire knows nothing of. */
  private record Plain(ValueType type, CodeBlock value) {}

  private Plain plain(ValueType type, CodeBlock value) {
    if (type instanceof ConstrainedType constrained) {
      return plain(constrained.value(), value);
    } else if (type instanceof DefaultedType defaulted) {
      return plain(defaulted.value(), value);
    } else if (type instanceof WrappedType wrapped) {
      return plain(wrapped.value(), CodeBlock.of("$N($L)", texts.valueOf(wrapped), value));
    } else if (type instanceof NullableType nullable && nullable.isNull()) {
      return plain(nullable.value(), value); // every writer takes null
    } else if (type instanceof NullableType nullable && nullable.wrapper() == Wrapper.OPTIONAL) {
      return plain(nullable.value(), CodeBlock.of("$L.orElse(null)", value));
    }
    return new Plain(type, value);
  }

  /** Makes {@code .write(city)}, the call on a writer that writes a value. */
  private CodeBlock call(Plain plain) {
    ValueType type = plain.type();
    CodeBlock value = plain.value();
    if (type instanceof ListType list) {
      return list(list, value);
    } else if (type instanceof MapType map) {
      return map(map, value);
    } else if (type instanceof AnyType) {
      return CodeBlock.of(".writeAny($L)", value);
    } else if (type instanceof EnumType constants && constants.isRenamed()) {
      return CodeBlock.of(".write($N($L))", texts.nameOf(constants), value);
    } else if (type instanceof FormattedType formatted) {
      return CodeBlock.of(".write($N($L))", texts.textOf(formatted), value);
    }
    return type instanceof ScalarType scalar && !isWritable(scalar)
        ? CodeBlock.of(".writeText($L)", value)
        : CodeBlock.of(".write($L)", value);
  }

  /** Makes {@code .writeList(lines, WeatherToolset::writeLine)}. */
  private CodeBlock list(ListType list, CodeBlock value) {
    if (list.container() == ListContainer.STREAM) {
      return CodeBlock.of(".writeStream($L, $L)", value, reference(list.element()));
    }
    return list.type() instanceof ArrayTypeName array && array.componentType().isPrimitive()
        ? CodeBlock.of(".write($L)", value)
        : CodeBlock.of(".writeList($L, $L)", value, reference(list.element()));
  }

  /**
   * Makes {@code .writeEntries(prices, ResultWriter::write, ResultWriter::write)}, or outside of
   * strict form {@code .writeMap(prices, ResultWriter::text, ResultWriter::write)}.
   */
  private CodeBlock map(MapType map, CodeBlock value) {
    return form.isStrict()
        ? CodeBlock.of(
            ".writeEntries($L, $L,$W$L)", value, reference(map.key()), reference(map.value()))
        : CodeBlock.of(
            ".writeMap($L, $L,$W$L)", value, texts.naming(map.key()), reference(map.value()));
  }

  /** Whether the writer has an overload of its own; the rest are texts. */
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
          NUMBER,
          YEAR,
          BYTES ->
          true;
      default -> false;
    };
  }

  /** Makes {@code ResultWriter::write} or {@code WeatherToolset::writeLine}. */
  private CodeBlock reference(ValueType type) {
    if (type instanceof ConstrainedType constrained) {
      return reference(constrained.value());
    } else if (type instanceof DefaultedType defaulted) {
      return reference(defaulted.value());
    } else if (type instanceof NullableType nullable && nullable.isNull()) {
      return reference(nullable.value());
    } else if (type instanceof ScalarType scalar) {
      return CodeBlock.of(
          "$T::$L", RuntimeNames.RESULT_WRITER, isWritable(scalar) ? "write" : "writeText");
    } else if (type instanceof EnumType constants && !constants.isRenamed()) {
      return CodeBlock.of("$T::write", RuntimeNames.RESULT_WRITER);
    } else if (type instanceof AnyType any) {
      return ReadCode.isNode(any)
          ? CodeBlock.of("$T::write", RuntimeNames.JACKSON_NODES)
          : CodeBlock.of("$T::writeAny", RuntimeNames.RESULT_WRITER);
    }
    return CodeBlock.of("$T::$N", members.owner(), writer(type));
  }

  /** Returns the name of the method that writes a value. */
  private String writer(ValueType type) {
    if (type instanceof ObjectType object) {
      return objects.writer(object, TypeWords.of(object));
    } else if (type instanceof UnionType union) {
      return objects.writer(union);
    } else if (type instanceof ReferenceType reference) {
      return writer(reference.definition().value());
    }
    return helper(
        type, TypeWords.of(type), method -> method.addCode(body(type, CodeBlock.of("$N", VALUE))));
  }

  /** Makes what the method for a value does, which is not to call itself. */
  private CodeBlock body(ValueType type, CodeBlock value) {
    Plain plain = plain(type, value);
    return plain.type() == type && !isNode(type)
        ? CodeBlock.of("$N$L;\n", OUT, call(plain))
        : statement(OUT, type, value);
  }

  /** Makes a method that writes a value; maps differ by the form, and what has maps in it. */
  String helper(ValueType type, String words, Consumer<MethodSpec.Builder> body) {
    String what = Maps.areIn(type) ? "write " + form.isStrict() : "write";
    return members.helper(
        ValueKey.of(what, type),
        "write" + words,
        method -> body.accept(begin(method, typeOf(type))));
  }

  private static MethodSpec.Builder begin(MethodSpec.Builder method, TypeName value) {
    return method
        .addParameter(RuntimeNames.RESULT_WRITER, OUT)
        .addParameter(value.isPrimitive() ? value.box() : value, VALUE);
  }
}
