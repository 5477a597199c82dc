package dev.aifunction.processor.generate;

import com.palantir.javapoet.CodeBlock;
import dev.aifunction.processor.model.TypeWords;
import dev.aifunction.processor.model.ValueType.EnumType;
import dev.aifunction.processor.model.ValueType.ObjectType;
import dev.aifunction.processor.model.ValueType.UnionType;
import java.util.List;

/** Makes the code that reads one of several constants or types, which a name tells apart. */
final class ChoiceReadCode {
  private final Members members;
  private final ObjectReadCode objects;

  ChoiceReadCode(Members members, ObjectReadCode objects) {
    this.members = members;
    this.objects = objects;
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
  String enumReader(EnumType type) {
    String words = type.type().simpleName();
    return members.helper(
        ValueKey.of("read", type),
        "read" + words,
        method -> {
          String names =
              members.keys(
                  ValueKey.of("names", type),
                  Members.constantName(words) + "_NAMES",
                  type.constants().stream()
                      .map(c -> new Members.Name(c.name(), false, c.aliases()))
                      .toList());
          CodeBlock.Builder cases = CodeBlock.builder();
          cases.add("return switch ($N.readEnum($N)) {\n$>", ReadCode.IN, names);
          for (int i = 0; i < type.constants().size(); i++) {
            cases.addStatement(
                "case $L -> $T.$L", i, type.type(), type.constants().get(i).javaName());
          }
          cases.addStatement("default -> null").add("$<};\n");
          ReadCode.begin(method, type.type()).addCode(cases.build());
        });
  }

  /**
   * Makes
   *
   * <pre>{@code
   * private static Shape readShape(ArgumentReader in) {
   *   return switch (in.readTag("type", SHAPE_TAGS)) {
   *     case 0 -> readShapeCircle(in);
   *     case 1 -> readShapeSquare(in);
   *     default -> null;
   *   };
   * }
   * }</pre>
   */
  String unionReader(UnionType type) {
    String words = TypeWords.of(type);
    return members.helper(
        ValueKey.of("read", type),
        "read" + words,
        method -> {
          String tags =
              members.keys(
                  ValueKey.of("tags", type),
                  Members.constantName(words) + "_TAGS",
                  type.tags().stream()
                      .map(tag -> new Members.Name(tag, false, List.of()))
                      .toList());
          CodeBlock.Builder cases = CodeBlock.builder();
          cases.add(
              "return switch ($N.readTag($S, $N)) {\n$>", ReadCode.IN, type.discriminator(), tags);
          for (int i = 0; i < type.members().size(); i++) {
            ObjectType member = type.members().get(i);
            String reader = objects.reader(member, words + TypeWords.simpleName(member.type()));
            cases.addStatement("case $L -> $N($N)", i, reader, ReadCode.IN);
          }
          cases.addStatement("default -> null").add("$<};\n");
          ReadCode.begin(method, type.type()).addCode(cases.build());
        });
  }
}
