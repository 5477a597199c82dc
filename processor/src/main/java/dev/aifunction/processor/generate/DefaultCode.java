package dev.aifunction.processor.generate;

import com.palantir.javapoet.CodeBlock;
import dev.aifunction.processor.model.RuntimeNames;
import dev.aifunction.processor.model.ValueType;
import dev.aifunction.processor.model.ValueType.ConstrainedType;
import dev.aifunction.processor.model.ValueType.DefaultedType;
import dev.aifunction.processor.model.ValueType.EnumType;
import dev.aifunction.processor.model.ValueType.ScalarType;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;

/** Makes the values that stand for missing ones: the second fold over a value's JSON. */
final class DefaultCode {
  private final ReadCode read;

  DefaultCode(ReadCode read) {
    this.read = read;
  }

  /**
   * Makes {@code 3} or {@code Unit.CELSIUS}, and what is no constant {@code readPoint(new
   * ArgumentReader("{\"x\":1}"))}.
   */
  CodeBlock value(DefaultedType type) {
    ValueType plain = plain(type.value());
    return constant(plain, type.json())
        .orElseGet(
            () ->
                read.expression(
                    CodeBlock.of("new $T($S)", RuntimeNames.ARGUMENT_READER, type.json()), plain));
  }

  private static ValueType plain(ValueType type) {
    return type instanceof ConstrainedType constrained ? plain(constrained.value()) : type;
  }

  private static Optional<CodeBlock> constant(ValueType type, String json) {
    if (type instanceof EnumType constants) {
      String name = JsonStrings.text(json);
      return constants.constants().stream()
          .filter(constant -> constant.name().equals(name))
          .map(constant -> CodeBlock.of("$T.$L", type.type(), constant.javaName()))
          .findFirst();
    }
    return type instanceof ScalarType scalar
        ? Optional.ofNullable(
            switch (scalar.scalar()) {
              case STRING -> CodeBlock.of("$S", JsonStrings.text(json));
              case BOOLEAN -> CodeBlock.of("$L", json);
              case BYTE, SHORT, INT -> CodeBlock.of("$L", whole(json));
              case LONG -> CodeBlock.of("$LL", whole(json));
              case FLOAT -> CodeBlock.of("$LF", Float.toString(Float.parseFloat(json)));
              case DOUBLE -> CodeBlock.of("$L", Double.toString(Double.parseDouble(json)));
              case BIG_INTEGER ->
                  CodeBlock.of("new $T($S)", BigInteger.class, whole(json).toString());
              case BIG_DECIMAL -> CodeBlock.of("new $T($S)", BigDecimal.class, json);
              default -> null;
            })
        : Optional.empty();
  }

  private static BigInteger whole(String json) {
    return new BigDecimal(json).toBigIntegerExact();
  }
}
