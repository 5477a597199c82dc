package dev.aifunction.processor.generate;

import static dev.aifunction.processor.generate.WriteCode.OUT;
import static dev.aifunction.processor.generate.WriteCode.VALUE;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import dev.aifunction.processor.model.Member;
import dev.aifunction.processor.model.Property;
import dev.aifunction.processor.model.TypeWords;
import dev.aifunction.processor.model.ValueType.ObjectType;
import dev.aifunction.processor.model.ValueType.UnionType;
import java.util.Optional;

/** Makes the code that writes objects, property by property. */
final class ObjectWriteCode {
  private final WriteCode write;

  ObjectWriteCode(WriteCode write) {
    this.write = write;
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
   *
   * <p>A member of a union has its tag first, and is never null.
   *
   * @param words the type in words
   */
  String writer(ObjectType type, String words) {
    return write.helper(
        type,
        words,
        method -> {
          if (type.tag().isEmpty()) {
            orNull(method);
          }
          method.addStatement("$N.beginObject()", OUT);
          type.tag()
              .ifPresent(
                  tag ->
                      method.addStatement(
                          "$L.write($S)", WriteCode.key(OUT, tag.property()), tag.value()));
          for (Property property : type.properties()) {
            property.getter().ifPresent(getter -> method.addCode(property(property, getter)));
          }
          method.addStatement("$N.endObject()", OUT);
        });
  }

  private CodeBlock property(Property property, Member getter) {
    return write.property(OUT, property, CodeBlock.of("$N.$L", VALUE, TextCode.get(getter)));
  }

  /**
   * Makes
   *
   * <pre>{@code
   * private static void writeShape(ResultWriter out, Shape value) {
   *   if (value == null) {
   *     out.writeNull();
   *   } else if (value instanceof Circle circle) {
   *     writeShapeCircle(out, circle);
   *   } else {
   *     throw new IllegalArgumentException(
   *         "the schema knows no such Shape: " + value.getClass().getName());
   *   }
   * }
   * }</pre>
   */
  String writer(UnionType type) {
    String words = TypeWords.of(type);
    return write.helper(
        type,
        words,
        method -> {
          method.beginControlFlow("if ($N == null)", VALUE).addStatement("$N.writeNull()", OUT);
          NameAllocator names = new NameAllocator();
          names.newName(OUT);
          names.newName(VALUE);
          Optional<String> itself = Optional.empty();
          for (ObjectType member : type.members()) {
            String simpleName = TypeWords.simpleName(member.type());
            String writer = writer(member, words + simpleName);
            if (member.type().equals(type.type())) {
              itself = Optional.of(writer);
            } else {
              String local = names.newName(Members.decapitalized(simpleName));
              method
                  .nextControlFlow(
                      "else if ($N instanceof $T $N)", VALUE, write.typeOf(member), local)
                  .addStatement("$N($N, $N)", writer, OUT, local);
            }
          }
          method.nextControlFlow("else").addCode(rest(type, itself)).endControlFlow();
        });
  }

  /** Makes what happens to a value that is none of the other types. */
  private static CodeBlock rest(UnionType type, Optional<String> writerOfItself) {
    return writerOfItself
        .map(writer -> CodeBlock.of("$N($N, $N);\n", writer, OUT, VALUE))
        .orElseGet(
            () ->
                CodeBlock.builder()
                    .addStatement(
                        "throw new $T(\n$S + $N.getClass().getName())",
                        IllegalArgumentException.class,
                        "the schema knows no such " + TypeWords.simpleName(type.type()) + ": ",
                        VALUE)
                    .build());
  }

  private static void orNull(MethodSpec.Builder method) {
    method
        .beginControlFlow("if ($N == null)", VALUE)
        .addStatement("$N.writeNull()", OUT)
        .addStatement("return")
        .endControlFlow();
  }
}
