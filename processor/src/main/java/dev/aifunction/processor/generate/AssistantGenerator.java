package dev.aifunction.processor.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import dev.aifunction.processor.model.AssistantModel;
import dev.aifunction.processor.model.AssistantModel.Method;
import dev.aifunction.processor.model.AssistantModel.Parameter;
import dev.aifunction.processor.model.RuntimeNames;
import dev.aifunction.processor.model.Scalar;
import dev.aifunction.processor.model.TypeWords;
import dev.aifunction.processor.model.ValueType;
import dev.aifunction.processor.model.ValueType.ConstrainedType;
import dev.aifunction.processor.model.ValueType.NullableType;
import dev.aifunction.processor.model.ValueType.ObjectType;
import dev.aifunction.processor.model.ValueType.ScalarType;
import dev.aifunction.processor.schema.Form;
import dev.aifunction.processor.schema.SchemaWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** Generates an assistant's implementation: {@code TripPlanner} gives {@code TripPlannerStub}. */
public final class AssistantGenerator {
  private static final String CONVERSATION = "conversation";

  private final AssistantModel model;
  private final Members members;
  private final ReadCode read;
  private final WriteCode write;

  private AssistantGenerator(AssistantModel model) {
    this.model = model;
    List<String> fixed = new ArrayList<>(List.of("builder"));
    model.methods().stream().map(Method::name).forEach(fixed::add);
    this.members = new Members(model.stubName(), fixed, ReferredNames.of(model));
    this.read = new ReadCode(members);
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
   * public Itinerary plan(String city, int days) {
   *   return conversation.send("Plan " + days + " days in " + city + ".", ITINERARY).value();
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
    Map<String, TemplateCode.Value> values = new LinkedHashMap<>();
    for (Parameter parameter : method.parameters()) {
      String local = Members.localName(parameter.name(), names);
      code.addParameter(parameter.type().type(), local);
      values.put(parameter.name(), rendered(parameter.type(), local));
    }
    code.varargs(method.varargs());
    CodeBlock.Builder send = CodeBlock.builder().add("$N", CONVERSATION);
    method
        .instructions()
        .ifPresent(
            template -> send.add(".withInstructions($L)", TemplateCode.of(template, values)));
    send.add(".send($L", TemplateCode.of(method.prompt(), values));
    method.answer().value().ifPresent(type -> send.add(", $N", format((ObjectType) type)));
    send.add(")");
    if (!method.answer().reply()) {
      send.add(".value()");
    }
    return code.addStatement("return $L", send.build()).build();
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

  /**
   * Makes
   *
   * <pre>{@code
   * private static final ResponseFormat<Itinerary> ITINERARY = ResponseFormat.json(
   *     "itinerary", """…""", TripPlannerStub::parseItinerary);
   * }</pre>
   */
  private String format(ObjectType type) {
    String name = TypeWords.of(type);
    return members.constant(
        ValueKey.of("format", type),
        Members.constantName(name),
        ParameterizedTypeName.get(RuntimeNames.RESPONSE_FORMAT, type.type()),
        CodeBlock.of(
            "$T.json(\n$>$>$S,\n$L,\n$T::$N)$<$<",
            RuntimeNames.RESPONSE_FORMAT,
            formatName(name),
            TextBlocks.of(SchemaWriter.value(type, Optional.empty(), Form.STRICT)),
            members.owner(),
            parser(type)));
  }

  private static String formatName(String typeName) {
    String legal = Members.constantName(typeName).toLowerCase(java.util.Locale.ROOT);
    return legal.matches("[a-z0-9_]{1,64}") ? legal : "answer";
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
   */
  private String parser(ObjectType type) {
    return members.helper(
        ValueKey.of("parse", type),
        "parse" + TypeWords.of(type),
        method ->
            method
                .returns(type.type())
                .addParameter(String.class, "json")
                .addStatement(
                    "$T in = new $T(json)",
                    RuntimeNames.ARGUMENT_READER,
                    RuntimeNames.ARGUMENT_READER)
                .addStatement("$T value = $L", type.type(), read.expression("in", type))
                .addStatement("in.end()")
                .addStatement("return value"));
  }
}
