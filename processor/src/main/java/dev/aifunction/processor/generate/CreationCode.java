package dev.aifunction.processor.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.aifunction.processor.model.Creation;
import dev.aifunction.processor.model.Creation.Gap;
import dev.aifunction.processor.model.Property;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;

/** Makes the code that makes objects of values in locals. */
final class CreationCode {
  private CreationCode() {}

  /**
   * Makes {@code return new Point(x, y);}, or with setters
   *
   * <pre>{@code
   * Point value = new Point(x);
   * value.setY(y);
   * value.z = z;
   * return value;
   * }</pre>
   *
   * @param value a name that no local of the method has
   */
  static CodeBlock statements(
      TypeName type,
      Creation creation,
      List<Property> properties,
      List<String> locals,
      String value) {
    if (creation instanceof Creation.Builder builder) {
      return built(builder, properties, locals);
    }
    List<String> arguments = new ArrayList<>();
    CodeBlock.Builder setters = CodeBlock.builder();
    for (int i = 0; i < locals.size(); i++) {
      if (properties.get(i).setter().isEmpty()) {
        arguments.add(locals.get(i));
      } else {
        setters.addStatement("$N$L", value, set(properties.get(i), locals.get(i)));
      }
    }
    CodeBlock created = created(type, creation, arguments);
    return setters.isEmpty()
        ? CodeBlock.builder().addStatement("return $L", created).build()
        : CodeBlock.builder()
            .addStatement("$T $N = $L", type, value, created)
            .add(setters.build())
            .addStatement("return $N", value)
            .build();
  }

  private static CodeBlock set(Property property, String local) {
    return property
        .setter()
        .filter(setter -> !setter.isMethod())
        .map(field -> CodeBlock.of(".$N = $N", field.name(), local))
        .orElseGet(() -> CodeBlock.of(".$N($N)", property.setter().orElseThrow().name(), local));
  }

  /** Makes {@code new Point(x, y)}, {@code new Page<>(items)} or {@code Point.of(x, y)}. */
  static CodeBlock created(TypeName type, Creation creation, List<String> locals) {
    if (creation instanceof Creation.Constructor constructor) {
      CodeBlock arguments = arguments(locals, constructor.gaps());
      return type instanceof ParameterizedTypeName generic
          ? CodeBlock.of("new $T<>($L)", generic.rawType(), arguments)
          : CodeBlock.of("new $T($L)", type, arguments);
    } else if (creation instanceof Creation.Factory factory) {
      return CodeBlock.of(
          "$T.$N($L)", factory.owner(), factory.method(), arguments(locals, factory.gaps()));
    }
    throw new IllegalStateException("cannot make " + type + " by " + creation);
  }

  /** Makes {@code return Point.builder().x(x).y(y).build();}. */
  private static CodeBlock built(
      Creation.Builder builder, List<Property> properties, List<String> locals) {
    CodeBlock.Builder code =
        CodeBlock.builder()
            .add(
                builder
                    .method()
                    .map(method -> CodeBlock.of("return $T.$N()", builder.owner(), method))
                    .orElseGet(() -> CodeBlock.of("return new $T()", builder.owner())));
    for (int i = 0; i < locals.size(); i++) {
      code.add("$Z$L", set(properties.get(i), locals.get(i)));
    }
    return CodeBlock.builder()
        .addStatement("$L", code.add("$Z.$N()", builder.build()).build())
        .build();
  }

  private static CodeBlock arguments(List<String> locals, List<Gap> gaps) {
    List<CodeBlock> arguments = new ArrayList<>();
    locals.forEach(local -> arguments.add(CodeBlock.of("$N", local)));
    gaps.forEach(gap -> arguments.add(gap.index(), nothing(gap.type())));
    return arguments.stream().collect(CodeBlock.joining(",$W"));
  }

  /** Makes what a parameter gets that is not on the wire; a cast tells overloads apart. */
  private static CodeBlock nothing(TypeName type) {
    if (type.equals(TypeName.BOOLEAN)) {
      return CodeBlock.of("false");
    } else if (type.isPrimitive()) {
      return type.equals(TypeName.INT) ? CodeBlock.of("0") : CodeBlock.of("($T) 0", type);
    }
    TypeName raw = type instanceof ParameterizedTypeName generic ? generic.rawType() : type;
    for (Class<?> optional :
        List.of(Optional.class, OptionalInt.class, OptionalLong.class, OptionalDouble.class)) {
      if (raw.equals(TypeName.get(optional))) {
        return CodeBlock.of("$T.empty()", optional);
      }
    }
    return CodeBlock.of("($T) null", type);
  }
}
