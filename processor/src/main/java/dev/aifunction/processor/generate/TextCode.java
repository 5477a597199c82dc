package dev.aifunction.processor.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.aifunction.processor.model.Member;
import dev.aifunction.processor.model.RuntimeNames;
import dev.aifunction.processor.model.TypeWords;
import dev.aifunction.processor.model.ValueType;
import dev.aifunction.processor.model.ValueType.ConstrainedType;
import dev.aifunction.processor.model.ValueType.EnumType;
import dev.aifunction.processor.model.ValueType.EnumType.Constant;
import dev.aifunction.processor.model.ValueType.FormattedType;
import dev.aifunction.processor.model.ValueType.NullableType;
import dev.aifunction.processor.model.ValueType.WrappedType;

/** Makes the code that turns a value into another one, which is what stands on the wire. */
final class TextCode {
  private static final String VALUE = "value";
  private static final CodeBlock NULL = CodeBlock.of("null");

  private final Members members;
  private final FormatCode formats;

  TextCode(Members members) {
    this.members = members;
    this.formats = new FormatCode(members);
  }

  /**
   * Returns the name of
   *
   * <pre>{@code
   * private static String nameOfUnit(Unit value) {
   *   return value == null ? null : switch (value) {
   *     case CELSIUS -> "celsius";
   *     case FAHRENHEIT -> "fahrenheit";
   *   };
   * }
   * }</pre>
   */
  String nameOf(EnumType type) {
    CodeBlock.Builder cases = CodeBlock.builder().add("switch ($N) {\n$>", VALUE);
    for (Constant constant : type.constants()) {
      cases.add("case $L -> $S;\n", constant.javaName(), constant.name());
    }
    cases.add("$<}");
    return function("nameOf", type, TypeName.get(String.class), NULL, cases.build());
  }

  /**
   * Returns the name of
   *
   * <pre>{@code
   * private static String textOfFormattedLocalDate(LocalDate value) {
   *   return value == null ? null : LOCAL_DATE_FORMAT.format(value);
   * }
   * }</pre>
   */
  String textOf(FormattedType type) {
    return function(
        "textOf", type, TypeName.get(String.class), NULL, formats.formatted(type, VALUE));
  }

  /**
   * Returns the name of
   *
   * <pre>{@code
   * private static String valueOfEmail(Email value) {
   *   return value == null ? null : value.address();
   * }
   * }</pre>
   */
  String valueOf(WrappedType type) {
    Member getter =
        type.getter()
            .orElseThrow(() -> new IllegalStateException("nothing gets the value of " + type));
    return function(
        "valueOf",
        type,
        type.value().type().isPrimitive() ? type.value().type().box() : type.value().type(),
        nothing(type.value()),
        CodeBlock.of("$N.$L", VALUE, get(getter)));
  }

  /** Makes {@code city()} or {@code city}. */
  static CodeBlock get(Member getter) {
    return CodeBlock.of(getter.isMethod() ? "$N()" : "$N", getter.name());
  }

  /** Makes what stands for the value of no object: an empty Optional is never null. */
  private static CodeBlock nothing(ValueType type) {
    return type instanceof NullableType nullable && !nullable.isNull()
        ? CodeBlock.of("$T.empty()", ReadCode.optionalClass(nullable.wrapper()))
        : NULL;
  }

  private String function(
      String what, ValueType type, TypeName result, CodeBlock nothing, CodeBlock value) {
    return members.helper(
        ValueKey.of(what, type),
        what + TypeWords.of(type),
        method ->
            method
                .returns(result)
                .addParameter(type.type(), VALUE)
                .addCode("return $N == null ? $L : $L;\n", VALUE, nothing, value));
  }

  /**
   * Makes {@code ResultWriter::text} or {@code WeatherToolset::nameOfUnit}, the function that gives
   * a map's key its name on the wire.
   */
  CodeBlock naming(ValueType key) {
    if (key instanceof ConstrainedType constrained) {
      return naming(constrained.value());
    } else if (key instanceof EnumType constants && constants.isRenamed()) {
      return CodeBlock.of("$T::$N", members.owner(), nameOf(constants));
    } else if (key instanceof FormattedType formatted) {
      return CodeBlock.of("$T::$N", members.owner(), textOf(formatted));
    } else if (key instanceof WrappedType wrapped) {
      return CodeBlock.of("$T::$N", members.owner(), nameOfWrapped(wrapped));
    }
    return CodeBlock.of("$T::text", RuntimeNames.RESULT_WRITER);
  }

  /**
   * Returns the name of
   *
   * <pre>{@code
   * private static String nameOfEmail(Email value) {
   *   return ResultWriter.text(valueOfEmail(value));
   * }
   * }</pre>
   */
  private String nameOfWrapped(WrappedType type) {
    return members.helper(
        ValueKey.of("nameOf", type),
        "nameOf" + TypeWords.of(type),
        method ->
            method
                .returns(String.class)
                .addParameter(type.type(), VALUE)
                .addStatement(
                    "return $L", text(type.value(), CodeBlock.of("$N($N)", valueOf(type), VALUE))));
  }

  private CodeBlock text(ValueType type, CodeBlock value) {
    if (type instanceof ConstrainedType constrained) {
      return text(constrained.value(), value);
    } else if (type instanceof EnumType constants && constants.isRenamed()) {
      return CodeBlock.of("$N($L)", nameOf(constants), value);
    } else if (type instanceof FormattedType formatted) {
      return CodeBlock.of("$N($L)", textOf(formatted), value);
    } else if (type instanceof WrappedType wrapped) {
      return CodeBlock.of("$N($L)", nameOfWrapped(wrapped), value);
    }
    return CodeBlock.of("$T.text($L)", RuntimeNames.RESULT_WRITER, value);
  }
}
