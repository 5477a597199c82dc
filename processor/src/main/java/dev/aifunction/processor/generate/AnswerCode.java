package dev.aifunction.processor.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.aifunction.processor.model.AnswerForm;
import dev.aifunction.processor.model.Property;
import dev.aifunction.processor.model.RuntimeNames;
import dev.aifunction.processor.model.TypeWords;
import dev.aifunction.processor.model.ValueType;
import dev.aifunction.processor.schema.Form;
import dev.aifunction.processor.schema.SchemaText;
import dev.aifunction.processor.schema.SchemaWriter;
import java.util.List;

/** Makes what structured answers take: a constant of each form, and the method that reads it. */
final class AnswerCode {
  private static final String IN = "in";
  private static final String VALUE = "value";

  private final Members members;
  private final ReadCode read;

  AnswerCode(Members members) {
    this.members = members;
    this.read = new ReadCode(members);
  }

  /**
   * Makes
   *
   * <pre>{@code
   * private static final ResponseFormat<Itinerary> ITINERARY = ResponseFormat.json(
   *     "itinerary", """…""", TripPlannerStub::parseItinerary);
   * }</pre>
   *
   * with what fine-tuned models take, and with the description of a function, where there is one.
   */
  String format(AnswerForm form) {
    String key =
        String.join(
            "\n",
            "format " + form.name(),
            form.valueDescription().orElse(""),
            form.description().orElse(""));
    SchemaText schema = SchemaWriter.answer(form, Form.STRICT);
    SchemaText reduced = SchemaWriter.answer(form, Form.REDUCED);
    CodeBlock.Builder value =
        CodeBlock.builder()
            .add(
                "$T.json(\n$>$>$S,\n$L,\n$T::$N)",
                RuntimeNames.RESPONSE_FORMAT,
                form.name(),
                TextBlocks.of(schema),
                members.owner(),
                parser(form));
    if (!reduced.equals(schema)) {
      value.add("\n.reduced($>$>$L$<$<)", TextBlocks.of(reduced));
    }
    form.description()
        .ifPresent(text -> value.add("\n.described($>$>$L$<$<)", TextBlocks.of(text)));
    return members.constant(
        ValueKey.of(key, form.value()),
        Members.constantName(form.name()),
        ParameterizedTypeName.get(RuntimeNames.RESPONSE_FORMAT, form.value().type().box()),
        value.add("$<$<").build());
  }

  /**
   * Makes
   *
   * <pre>{@code
   * private static Itinerary parseItinerary(String json) {
   *   ArgumentReader in = new ArgumentReader(json);
   *   Itinerary value = readItinerary(in);
   *   in.end();
   *   return value;
   * }
   * }</pre>
   *
   * or, for a value that travels as the property of an object, the loop over its properties.
   */
  private String parser(AnswerForm form) {
    ValueType type = form.value();
    return members.helper(
        ValueKey.of("parse", type),
        "parse" + TypeWords.of(type),
        method -> {
          begin(method, type.type());
          if (form.wrapping().isPresent()) {
            unwrap(method, form.properties());
          } else {
            method.addStatement("$T $N = $L", type.type(), VALUE, read.expression(IN, type));
          }
          method.addStatement("$N.end()", IN).addStatement("return $N", VALUE);
        });
  }

  private static void begin(MethodSpec.Builder method, TypeName type) {
    method
        .returns(type)
        .addParameter(String.class, "json")
        .addStatement(
            "$T $N = new $T(json)", RuntimeNames.ARGUMENT_READER, IN, RuntimeNames.ARGUMENT_READER);
  }

  private void unwrap(MethodSpec.Builder method, List<Property> properties) {
    boolean optional = properties.get(0).type().isOptional();
    String wish = optional ? "OPTIONAL_VALUE_KEYS" : "VALUE_KEYS";
    String keys = read.keys(wish, wish, properties);
    method.addCode(read.arguments(IN, keys, properties, List.of(VALUE), "key"));
  }
}
