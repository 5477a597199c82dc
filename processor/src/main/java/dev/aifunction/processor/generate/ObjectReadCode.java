package dev.aifunction.processor.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.TypeName;
import dev.aifunction.processor.model.Property;
import dev.aifunction.processor.model.ValueType;
import dev.aifunction.processor.model.ValueType.ConstrainedType;
import dev.aifunction.processor.model.ValueType.DefaultedType;
import dev.aifunction.processor.model.ValueType.NullableType;
import dev.aifunction.processor.model.ValueType.ObjectType;
import dev.aifunction.processor.model.ValueType.ObjectType.Tag;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes the code that reads objects, property by property. */
final class ObjectReadCode {
  private final Members members;
  private final ReadCode read;
  private final CheckCode checks;
  private final DefaultCode defaults;

  ObjectReadCode(Members members, ReadCode read, CheckCode checks, DefaultCode defaults) {
    this.members = members;
    this.read = read;
    this.checks = checks;
    this.defaults = defaults;
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
   *   } catch (Exception refusal) {
   *     return in.refused(refusal);
   *   }
   * }
   * }</pre>
   *
   * @param words the type in words
   */
  String reader(ObjectType type, String words) {
    return members.helper(
        ValueKey.of("read", type),
        "read" + words,
        method -> {
          NameAllocator names = members.locals();
          String in = names.newName(ReadCode.IN);
          List<String> locals = ReadCode.locals(type.properties(), names);
          String key = names.newName("key");
          String value = names.newName("value");
          String refusal = names.newName("refusal");
          String keys =
              keys(
                  type.tag(),
                  ValueKey.of("keys", type),
                  Members.constantName(words) + "_KEYS",
                  type.properties());
          ReadCode.begin(method, type.type())
              .addCode(loop(in, keys, type.tag(), type.properties(), locals, key))
              .beginControlFlow("if (!$N.complete())", in)
              .addStatement("return null")
              .endControlFlow()
              .beginControlFlow("try")
              .addCode(
                  CreationCode.statements(
                      type.made(), type.creation(), type.properties(), locals, value))
              .nextControlFlow("catch ($T $N)", Exception.class, refusal)
              .addStatement("return $N.refused($N)", in, refusal)
              .endControlFlow();
        });
  }

  /** Returns the constant of the properties' names; the tag's is the first. */
  String keys(Optional<Tag> tag, Object key, String wish, List<Property> properties) {
    List<Members.Name> names = new ArrayList<>();
    tag.ifPresent(constant -> names.add(new Members.Name(constant.property(), false, List.of())));
    for (Property property : properties) {
      names.add(
          new Members.Name(property.name(), property.type().isOptional(), property.aliases()));
    }
    return members.keys(key, wish, names);
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
  CodeBlock loop(
      String in,
      String keys,
      Optional<Tag> tag,
      List<Property> properties,
      List<String> locals,
      String key) {
    CodeBlock.Builder code = CodeBlock.builder();
    for (int i = 0; i < locals.size(); i++) {
      TypeName type = properties.get(i).type().type();
      code.addStatement("$T $N = $L", type, locals.get(i), initial(properties.get(i).type()));
    }
    if (properties.isEmpty() && tag.isEmpty()) {
      return code.addStatement("$N.begin($N)", in, keys).build();
    }
    code.beginControlFlow(
        "for (int $N = $N.begin($N); $N >= 0; $N = $N.next())", key, in, keys, key, key, in);
    code.beginControlFlow("switch ($N)", key);
    if (tag.isPresent()) {
      code.addStatement("case 0 -> $N.skip()", in); // it was looked at before
    }
    int first = tag.isPresent() ? 1 : 0;
    for (int i = 0; i < locals.size(); i++) {
      code.add(property(first + i, in, locals.get(i), properties.get(i).type()));
    }
    // Without a default: the reader returns no other key.
    return code.endControlFlow().endControlFlow().build();
  }

  private CodeBlock property(int index, String in, String local, ValueType type) {
    if (type instanceof ConstrainedType constrained) {
      return CodeBlock.builder()
          .beginControlFlow("case $L ->", index)
          .add(checked(in, local, constrained))
          .endControlFlow()
          .build();
    }
    return type instanceof DefaultedType defaulted
        ? defaulted(index, in, local, defaulted.value())
        : CodeBlock.builder()
            .addStatement("case $L -> $N = $L", index, local, read.expression(in, type))
            .build();
  }

  /**
   * Makes {@code case 1 -> days = in.readNull() ? days : in.readInt();}, since the local has the
   * default already; or with constraints
   *
   * <pre>{@code
   * case 1 -> {
   *   if (!in.readNull()) {
   *     days = in.readInt();
   *     in.check(days >= 1, "must be at least 1");
   *   }
   * }
   * }</pre>
   */
  private CodeBlock defaulted(int index, String in, String local, ValueType type) {
    CodeBlock.Builder code = CodeBlock.builder();
    if (type instanceof ConstrainedType constrained) {
      return code.beginControlFlow("case $L ->", index)
          .beginControlFlow("if (!$N.readNull())", in)
          .add(checked(in, local, constrained))
          .endControlFlow()
          .endControlFlow()
          .build();
    }
    return code.addStatement(
            "case $L -> $N = $N.readNull() ? $N$W: $L",
            index,
            local,
            in,
            local,
            read.expression(in, type))
        .build();
  }

  private CodeBlock checked(String in, String local, ConstrainedType type) {
    return CodeBlock.builder()
        .addStatement("$N = $L", local, read.expression(in, type.value()))
        .add(checks.checks(in, local, type))
        .build();
  }

  private CodeBlock initial(ValueType type) {
    if (type instanceof DefaultedType defaulted) {
      return defaults.value(defaulted);
    } else if (type instanceof NullableType nullable && !nullable.isNull()) {
      return CodeBlock.of("$T.empty()", ReadCode.optionalClass(nullable.wrapper()));
    }
    TypeName java = type.type();
    if (!java.isPrimitive()) {
      return CodeBlock.of("null");
    }
    return CodeBlock.of(java.equals(TypeName.BOOLEAN) ? "false" : "0");
  }
}
