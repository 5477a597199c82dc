package dev.aifunction.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import dev.aifunction.processor.model.FunctionModel;
import dev.aifunction.processor.model.FunctionModel.Behaviour;
import dev.aifunction.processor.model.ParameterModel;
import dev.aifunction.processor.model.Property;
import dev.aifunction.processor.model.ResultModel;
import dev.aifunction.processor.model.RuntimeNames;
import dev.aifunction.processor.model.ToolsetModel;
import dev.aifunction.processor.schema.Form;
import dev.aifunction.processor.schema.SchemaText;
import dev.aifunction.processor.schema.SchemaWriter;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** Generates a toolset: {@code Weather} gives {@code WeatherToolset}. */
public final class ToolsetGenerator {
  private static final String TARGET = "target";
  private static final String VALIDATOR = "validator";
  private static final String SPECS = "SPECS";

  private final ToolsetModel model;
  private final Members members;
  private final ReadCode read;
  private final ValidatorCode validation;
  private final boolean needsTarget;
  private final Map<FunctionModel, String> specNames = new LinkedHashMap<>();
  private final Map<FunctionModel, String> methodNames = new LinkedHashMap<>();

  private ToolsetGenerator(ToolsetModel model) {
    this.model = model;
    this.members =
        new Members(model.toolsetName(), List.of("specs", "call"), ReferredNames.of(model));
    this.read = new ReadCode(members);
    this.validation = new ValidatorCode(members, model.target());
    this.needsTarget = model.functions().stream().anyMatch(function -> !function.isStatic());
    members.fieldName(TARGET);
    members.fieldName(VALIDATOR);
    members.fieldName(SPECS);
    for (FunctionModel function : model.functions()) {
      specNames.put(function, members.fieldName(Members.constantName(function.tool())));
      methodNames.put(function, members.methodName(function.method()));
    }
  }

  /** Returns the toolset of a class. */
  public static TypeSpec generate(ToolsetModel model) {
    return new ToolsetGenerator(model).toolset();
  }

  private TypeSpec toolset() {
    TypeSpec.Builder type =
        TypeSpec.classBuilder(model.toolsetName())
            .addJavadoc("Describes and calls the functions of {@link $T}.\n", model.target())
            .addModifiers(Modifier.FINAL)
            .addSuperinterface(RuntimeNames.TOOLSET);
    if (model.isPublic()) {
      type.addModifiers(Modifier.PUBLIC);
    }
    List<MethodSpec> functions = new ArrayList<>();
    for (FunctionModel function : model.functions()) {
      type.addField(spec(function));
      functions.add(function(function));
    }
    type.addField(specs());
    members.addConstantsTo(type);
    if (needsTarget) {
      type.addField(model.instance(), TARGET, Modifier.PRIVATE, Modifier.FINAL);
    }
    if (model.needsValidator()) {
      type.addField(RuntimeNames.ARGUMENT_VALIDATOR, VALIDATOR, Modifier.PRIVATE, Modifier.FINAL);
    }
    type.addMethod(constructor()).addMethod(specsMethod()).addMethod(call());
    functions.forEach(type::addMethod);
    members.addHelpersTo(type);
    return type.build();
  }

  /**
   * Makes
   *
   * <pre>{@code
   * private static final ToolSpec GET_FORECAST = ToolSpec.builder("get_forecast")
   *     .description("Gets the forecast for a city.")
   *     .parameters("""…""")
   *     .reduced("""…""")
   *     .output("""…""")
   *     .timeout(Duration.parse("PT5S"))
   *     .build();
   * }</pre>
   */
  private FieldSpec spec(FunctionModel function) {
    Behaviour behaviour = function.behaviour();
    Form form = Form.of(behaviour.strict());
    CodeBlock.Builder value =
        CodeBlock.builder()
            .add("$T.builder($S)\n$>$>", RuntimeNames.TOOL_SPEC, function.tool())
            .add(".description($>$>$L$<$<)\n", TextBlocks.of(function.description()))
            .add(
                ".parameters($>$>$L$<$<)\n",
                TextBlocks.of(SchemaWriter.arguments(function.properties(), form)));
    reduced(function)
        .ifPresent(schema -> value.add(".reduced($>$>$L$<$<)\n", TextBlocks.of(schema)));
    ResultModel result = function.result();
    if (result.value().isPresent() && !result.isText()) {
      value.add(
          ".output($>$>$L$<$<)\n",
          TextBlocks.of(SchemaWriter.value(result.value().get(), result.description(), form)));
    }
    if (!behaviour.strict()) {
      value.add(".strict(false)\n");
    }
    if (!behaviour.effect().equals("UNSPECIFIED")) {
      value.add(".effect($T.$L)\n", RuntimeNames.EFFECT, behaviour.effect());
    }
    if (behaviour.idempotent()) {
      value.add(".idempotent(true)\n");
    }
    behaviour
        .timeout()
        .ifPresent(
            timeout -> value.add(".timeout($T.parse($S))\n", Duration.class, timeout.toString()));
    if (!behaviour.execution().equals("PARALLEL")) {
      value.add(".execution($T.$L)\n", RuntimeNames.EXECUTION, behaviour.execution());
    }
    if (!behaviour.returnTo().equals("MODEL")) {
      value.add(".returnTo($T.$L)\n", RuntimeNames.RETURN_TO, behaviour.returnTo());
    }
    if (behaviour.deferLoading()) {
      value.add(".deferLoading(true)\n");
    }
    if (!behaviour.callers().isEmpty()) {
      value.add(
          ".callers($L)\n",
          behaviour.callers().stream()
              .map(caller -> CodeBlock.of("$S", caller))
              .collect(CodeBlock.joining(", ")));
    }
    value.add(".build()$<$<");
    return FieldSpec.builder(
            RuntimeNames.TOOL_SPEC,
            specNames.get(function),
            Modifier.PRIVATE,
            Modifier.STATIC,
            Modifier.FINAL)
        .initializer(value.build())
        .build();
  }

  /** Returns the schema for fine-tuned models, where they need another one. */
  private static Optional<SchemaText> reduced(FunctionModel function) {
    SchemaText reduced = SchemaWriter.arguments(function.properties(), Form.REDUCED);
    return Optional.of(reduced)
        .filter(schema -> function.behaviour().strict())
        .filter(
            schema -> !schema.equals(SchemaWriter.arguments(function.properties(), Form.STRICT)));
  }

  /** Makes {@code private static final List<ToolSpec> SPECS = List.of(GET_FORECAST);}. */
  private FieldSpec specs() {
    return FieldSpec.builder(
            ParameterizedTypeName.get(ClassName.get(List.class), RuntimeNames.TOOL_SPEC),
            SPECS,
            Modifier.PRIVATE,
            Modifier.STATIC,
            Modifier.FINAL)
        .initializer("$T.of($L)", List.class, ReadCode.joined(List.copyOf(specNames.values())))
        .build();
  }

  /** Makes the constructor; a toolset of static methods alone has no target. */
  private MethodSpec constructor() {
    MethodSpec.Builder constructor =
        MethodSpec.constructorBuilder()
            .addJavadoc(
                needsTarget
                    ? "Makes tools of an object's methods.\n"
                    : "Makes tools of static methods.\n");
    if (model.isPublic()) {
      constructor.addModifiers(Modifier.PUBLIC);
    }
    if (needsTarget) {
      constructor
          .addParameter(model.instance(), TARGET)
          .addStatement(
              "this.$N = $T.requireNonNull($N, $S)", TARGET, Objects.class, TARGET, TARGET);
    }
    if (model.needsValidator()) {
      constructor
          .addJavadoc(
              """

              @param validator checks the constraints that generated code cannot, such as a
                  {@code JakartaArgumentValidator}
              """)
          .addParameter(RuntimeNames.ARGUMENT_VALIDATOR, VALIDATOR)
          .addStatement(
              "this.$N = $T.requireNonNull($N, $S)",
              VALIDATOR,
              Objects.class,
              VALIDATOR,
              VALIDATOR);
    }
    return constructor.build();
  }

  private MethodSpec specsMethod() {
    return MethodSpec.methodBuilder("specs")
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PUBLIC)
        .returns(ParameterizedTypeName.get(ClassName.get(List.class), RuntimeNames.TOOL_SPEC))
        .addStatement("return $N", SPECS)
        .build();
  }

  /**
   * Makes
   *
   * <pre>{@code
   * public String call(ToolCall call, CallContext context) {
   *   return switch (call.name()) {
   *     case "get_forecast" -> getForecast(call.arguments());
   *     default -> throw BadToolCallException.unknownTool(call.name(), SPECS);
   *   };
   * }
   * }</pre>
   */
  private MethodSpec call() {
    CodeBlock.Builder code = CodeBlock.builder().add("return switch (call.name()) {\n$>");
    for (FunctionModel function : model.functions()) {
      code.addStatement(
          "case $S -> $N(call.arguments()$L)",
          function.tool(),
          methodNames.get(function),
          takesContext(function) ? ", context" : "");
    }
    code.addStatement(
            "default -> throw $T.unknownTool(call.name(), $N)", RuntimeNames.BAD_TOOL_CALL, SPECS)
        .add("$<};\n");
    return MethodSpec.methodBuilder("call")
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PUBLIC)
        .returns(String.class)
        .addParameter(RuntimeNames.TOOL_CALL, "call")
        .addParameter(RuntimeNames.CALL_CONTEXT, "context")
        .addCode(code.build())
        .build();
  }

  private static boolean takesContext(FunctionModel function) {
    return function.parameters().stream().anyMatch(ParameterModel.Context.class::isInstance);
  }

  /**
   * Makes
   *
   * <pre>{@code
   * private String getForecast(String arguments) {
   *   ArgumentReader in = new ArgumentReader(arguments);
   *   String city = null;
   *   for (…) { … }
   *   in.end();
   *   GET_FORECAST_METHOD.validate(validator, target, new Object[] {city});
   *   try {
   *     String result = target.getForecast(city);
   *     return String.valueOf(result);
   *   } catch (Throwable failure) {
   *     throw ToolFailedException.of("get_forecast", failure);
   *   }
   * }
   * }</pre>
   *
   * where only constraints of the user's own need the validator.
   */
  private MethodSpec function(FunctionModel function) {
    NameAllocator names = members.locals();
    names.newName(TARGET);
    if (model.needsValidator()) {
      names.newName(VALIDATOR);
    }
    String arguments = names.newName("arguments");
    String in = names.newName("in");
    String context = names.newName("context");
    List<Property> properties = function.properties();
    List<String> locals = ReadCode.locals(properties, names);
    String keys = read.keys(function, specNames.get(function) + "_KEYS", properties);
    String failure = names.newName("failure");

    MethodSpec.Builder method =
        MethodSpec.methodBuilder(methodNames.get(function))
            .addModifiers(Modifier.PRIVATE)
            .returns(String.class)
            .addParameter(String.class, arguments);
    if (function.isStatic()) {
      method.addModifiers(Modifier.STATIC);
    }
    if (takesContext(function)) {
      method.addParameter(RuntimeNames.CALL_CONTEXT, context);
    }
    List<String> passed = inOrder(function, locals, context);
    method
        .addStatement(
            "$T $N = new $T($N)",
            RuntimeNames.ARGUMENT_READER,
            in,
            RuntimeNames.ARGUMENT_READER,
            arguments)
        .addCode(read.arguments(in, keys, properties, locals, names.newName("key")))
        .addStatement("$N.end()", in);
    if (function.validated().isPresent()) {
      method.addCode(
          validation.call(
              function, specNames.get(function) + "_METHOD", TARGET, VALIDATOR, passed));
    }
    return method
        .beginControlFlow("try")
        .addCode(result(function, invocation(function, passed), names))
        .nextControlFlow("catch ($T $N)", Throwable.class, failure)
        .addStatement("throw $T.of($S, $N)", RuntimeNames.TOOL_FAILED, function.tool(), failure)
        .endControlFlow()
        .build();
  }

  /** Returns the arguments in the order of the parameters. */
  private static List<String> inOrder(FunctionModel function, List<String> locals, String context) {
    List<String> arguments = new ArrayList<>();
    int next = 0;
    for (ParameterModel parameter : function.parameters()) {
      arguments.add(parameter instanceof ParameterModel.Context ? context : locals.get(next++));
    }
    return arguments;
  }

  /** Makes {@code target.getForecast(city, context)}, awaited where it returns a future. */
  private CodeBlock invocation(FunctionModel function, List<String> arguments) {
    CodeBlock target =
        function.isStatic() ? CodeBlock.of("$T", model.target()) : CodeBlock.of("$N", TARGET);
    CodeBlock call =
        CodeBlock.of("$L.$N($L)", target, function.method(), ReadCode.joined(arguments));
    return function.result().future()
        ? CodeBlock.of("$T.result($L)", RuntimeNames.AWAITING, call)
        : call;
  }

  /**
   * Makes the call and the writing of its result:
   *
   * <pre>{@code
   * List<DayForecast> result = target.getForecast(city, days);
   * return new ResultWriter().writeList(result, WeatherToolset::writeDayForecast).toString();
   * }</pre>
   */
  private CodeBlock result(FunctionModel function, CodeBlock invocation, NameAllocator names) {
    ResultModel result = function.result();
    CodeBlock.Builder code = CodeBlock.builder();
    if (result.value().isEmpty()) {
      return code.addStatement("$L", invocation)
          .addStatement("return $T.DONE", RuntimeNames.RESULT_WRITER)
          .build();
    }
    String value = names.newName("result");
    code.addStatement("$T $N = $L", result.type(), value, invocation);
    if (result.isText()) {
      return code.addStatement("return $T.valueOf($N)", String.class, value).build();
    }
    String out = names.newName("out");
    WriteCode write = new WriteCode(members, Form.of(function.behaviour().strict()));
    return code.addStatement(
            "$T $N = new $T()", RuntimeNames.RESULT_WRITER, out, RuntimeNames.RESULT_WRITER)
        .add(write.statement(out, result.value().get(), CodeBlock.of("$N", value)))
        .addStatement("return $N.toString()", out)
        .build();
  }
}
