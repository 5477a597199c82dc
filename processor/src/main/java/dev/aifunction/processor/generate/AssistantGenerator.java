package dev.aifunction.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.TypeSpec;
import dev.aifunction.processor.model.AssistantModel;
import dev.aifunction.processor.model.AssistantModel.Answer;
import dev.aifunction.processor.model.AssistantModel.Delivery;
import dev.aifunction.processor.model.AssistantModel.Method;
import dev.aifunction.processor.model.AssistantModel.Parameter;
import dev.aifunction.processor.model.RuntimeNames;
import dev.aifunction.processor.model.Scalar;
import dev.aifunction.processor.model.TypeWords;
import dev.aifunction.processor.model.ValueType;
import dev.aifunction.processor.model.ValueType.ConstrainedType;
import dev.aifunction.processor.model.ValueType.NullableType;
import dev.aifunction.processor.model.ValueType.ScalarType;
import dev.aifunction.processor.schema.Form;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.lang.model.element.Modifier;

/** Generates an assistant's implementation: {@code TripPlanner} gives {@code TripPlannerStub}. */
public final class AssistantGenerator {
  private static final String CONVERSATION = "conversation";

  private final AssistantModel model;
  private final Members members;
  private final AnswerCode answers;
  private final WriteCode write;

  private AssistantGenerator(AssistantModel model) {
    this.model = model;
    List<String> fixed = new ArrayList<>(List.of("builder"));
    model.methods().stream().map(Method::name).forEach(fixed::add);
    this.members = new Members(model.stubName(), fixed, ReferredNames.of(model));
    this.answers = new AnswerCode(members);
    this.write = new WriteCode(members, Form.LOOSE);
    members.fieldName(CONVERSATION);
  }

  /** Returns the implementation of an assistant. */
  public static TypeSpec generate(AssistantModel model) {
    return new AssistantGenerator(model).stub();
  }

  private TypeSpec stub() {
    TypeSpec.Builder type =
        TypeSpec.classBuilder(model.stubName())
            .addJavadoc("Answers the calls of {@link $T} with a language model.\n", model.source())
            .addModifiers(Modifier.FINAL)
            .addSuperinterface(model.source());
    if (model.isPublic()) {
      type.addModifiers(Modifier.PUBLIC);
    }
    List<MethodSpec> methods = new ArrayList<>();
    model.methods().forEach(method -> methods.add(method(method)));
    members.addConstantsTo(type);
    type.addField(RuntimeNames.CONVERSATION, CONVERSATION, Modifier.PRIVATE, Modifier.FINAL);
    BuilderGenerator builder = new BuilderGenerator(model);
    type.addMethod(constructor()).addMethod(builder.entrance());
    methods.forEach(type::addMethod);
    members.addHelpersTo(type);
    builder.types().forEach(type::addType);
    return type.build();
  }

  private static MethodSpec constructor() {
    return MethodSpec.constructorBuilder()
        .addModifiers(Modifier.PRIVATE)
        .addParameter(RuntimeNames.CONVERSATION, CONVERSATION)
        .addStatement("this.$N = $N", CONVERSATION, CONVERSATION)
        .build();
  }

  /**
   * Makes
   *
   * <pre>{@code
   * public Itinerary plan(String user, String city, int days) {
   *   return conversation.withId(user)
   *       .send("Plan " + days + " days in " + city + ".", ITINERARY).value();
   * }
   * }</pre>
   */
  private MethodSpec method(Method method) {
    NameAllocator names = members.locals();
    names.newName(CONVERSATION);
    MethodSpec.Builder code =
        MethodSpec.methodBuilder(method.name())
            .addAnnotation(Override.class)
            .addModifiers(Modifier.PUBLIC)
            .returns(method.answer().type());
    Map<Parameter, String> locals = new LinkedHashMap<>();
    Map<String, TemplateCode.Value> values = new LinkedHashMap<>();
    for (Parameter parameter : method.parameters()) {
      String local = Members.localName(parameter.name(), names);
      locals.put(parameter, local);
      code.addParameter(parameter.type(), local);
      if (parameter instanceof Parameter.Value value) {
        values.put(parameter.name(), rendered(value.value(), local));
      } else if (parameter instanceof Parameter.Id id) {
        values.put(parameter.name(), rendered(id.value(), local));
      }
    }
    code.varargs(method.varargs());
    return code.addStatement("return $L", answer(method, locals, values)).build();
  }

  /** Makes what takes a message to the answer, as the method's caller wants it. */
  private CodeBlock answer(
      Method method, Map<Parameter, String> locals, Map<String, TemplateCode.Value> values) {
    Answer answer = method.answer();
    CodeBlock.Builder call = CodeBlock.builder().add(conversation(method, locals, values));
    call.add("$Z.$L($L", verb(answer), message(method, locals, values));
    answer.form().ifPresent(form -> call.add(", $N", answers.format(form)));
    call.add(")");
    if (answer.reply() || answer.delivery() == Delivery.STREAM) {
      return call.build();
    }
    return answer.delivery() == Delivery.FUTURE
        ? CodeBlock.of(
            "$T.map($L,$W$T::value)", RuntimeNames.FUTURES, call.build(), RuntimeNames.REPLY)
        : call.add(".value()").build();
  }

  private static String verb(Answer answer) {
    return switch (answer.delivery()) {
      case RESULT -> answer.extracted() ? "extract" : "send";
      case FUTURE -> answer.extracted() ? "extractAsync" : "sendAsync";
      case STREAM -> "stream";
    };
  }

  /** Makes the conversation as one call has it: with its id, its options, its instructions. */
  private static CodeBlock conversation(
      Method method, Map<Parameter, String> locals, Map<String, TemplateCode.Value> values) {
    CodeBlock.Builder code = CodeBlock.builder().add("$N", CONVERSATION);
    for (Parameter.Id id : method.parameters(Parameter.Id.class)) {
      code.add("$Z.withId($L)", idText(id, Objects.requireNonNull(locals.get(id))));
    }
    for (Parameter.Options options : method.parameters(Parameter.Options.class)) {
      code.add("$Z.withOptions($N)", locals.get(options));
    }
    for (Parameter.Context context : method.parameters(Parameter.Context.class)) {
      code.add("$Z.withAttributes($N.attributes())", locals.get(context));
    }
    method
        .instructions()
        .ifPresent(
            template -> code.add("$Z.withInstructions($L)", TemplateCode.of(template, values)));
    return code.build();
  }

  /**
   * Makes {@code Objects.requireNonNull(user, "the conversation id user").toString()}, since a null
   * would be everybody's conversation.
   */
  private static CodeBlock idText(Parameter.Id id, String local) {
    if (id.type().isPrimitive()) {
      return CodeBlock.of("$T.valueOf($N)", String.class, local);
    }
    CodeBlock present =
        CodeBlock.of(
            "$T.requireNonNull($N, $S)", Objects.class, local, "the conversation id " + id.name());
    return id.type().equals(ClassName.get(String.class))
        ? present
        : CodeBlock.of("$L.toString()", present);
  }

  /** Makes the message: its text, or a message of the text and what goes along with it. */
  private static CodeBlock message(
      Method method, Map<Parameter, String> locals, Map<String, TemplateCode.Value> values) {
    CodeBlock text = TemplateCode.of(method.prompt(), values);
    List<Parameter.Parts> parts = method.parameters(Parameter.Parts.class);
    if (parts.isEmpty()) {
      return text;
    }
    CodeBlock.Builder message = CodeBlock.builder().add("$T.user($L)", RuntimeNames.ITEM, text);
    parts.forEach(part -> message.add("$Z.with($N)", locals.get(part)));
    return message.build();
  }

  /** Makes a value's text: a string as it is, anything else as its JSON. */
  private TemplateCode.Value rendered(ValueType type, String local) {
    if (type instanceof ConstrainedType constrained) {
      return rendered(constrained.value(), local);
    }
    if (type instanceof NullableType nullable && nullable.isNull()) {
      return new TemplateCode.Value(rendered(nullable.value(), local).expression(), false);
    }
    if (type instanceof ScalarType scalar && isItsOwnText(scalar)) {
      return new TemplateCode.Value(CodeBlock.of("$N", local), scalar.scalar() == Scalar.STRING);
    }
    String helper =
        members.helper(
            ValueKey.of("render", type),
            "render" + TypeWords.of(type),
            method ->
                method
                    .returns(String.class)
                    .addParameter(type.type(), "value")
                    .addStatement(
                        "$T out = new $T()", RuntimeNames.RESULT_WRITER, RuntimeNames.RESULT_WRITER)
                    .addCode(write.statement("out", type, CodeBlock.of("value")))
                    .addStatement("return out.toString()"));
    return new TemplateCode.Value(CodeBlock.of("$N($N)", helper, local), true);
  }

  private static boolean isItsOwnText(ScalarType type) {
    return switch (type.scalar()) {
      case STRING, BOOLEAN, BYTE, SHORT, INT, LONG -> true;
      default -> false;
    };
  }
}
