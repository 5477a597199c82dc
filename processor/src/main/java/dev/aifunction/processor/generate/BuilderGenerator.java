package dev.aifunction.processor.generate;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.aifunction.processor.model.AssistantModel;
import dev.aifunction.processor.model.GeneratedNames;
import dev.aifunction.processor.model.Hosted;
import dev.aifunction.processor.model.RuntimeNames;
import dev.aifunction.processor.model.Template;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javax.lang.model.element.Modifier;

/**
 * Generates a stub's builder: a stage for everything that it needs, in order, then what may be set.
 *
 * <p>The stages are a variable of the instructions each, the toolsets, and the approver where a
 * tool is destructive; javac reports the one that is missing.
 */
final class BuilderGenerator {

  /** Something the builder needs: one method of one stage. */
  private record Stage(
      String type, String method, String javadoc, List<ParameterSpec> parameters, CodeBlock set) {}

  private final AssistantModel model;
  private final ClassName builder;
  private final NameAllocator fields = new NameAllocator();
  private final Set<String> stageNames =
      new HashSet<>(Set.of("Builder", "ToolsStage", "ApproverStage"));
  private final Map<String, TypeName> stageFields = new LinkedHashMap<>();
  private final Map<String, TemplateCode.Value> variableFields = new LinkedHashMap<>();
  private final List<Stage> stages = new ArrayList<>();

  BuilderGenerator(AssistantModel model) {
    this.model = model;
    this.builder = model.stubName().nestedClass("Builder");
    model.instructions().map(Template::variables).orElse(List.of()).forEach(this::variable);
    if (!model.tools().isEmpty()) {
      stages.add(toolsStage());
    }
    if (model.destructive()) {
      stages.add(
          new Stage(
              "ApproverStage",
              "approver",
              "Sets who agrees to calls of destructive tools.",
              List.of(ParameterSpec.builder(RuntimeNames.APPROVER, "approver").build()),
              CodeBlock.of("setApprover(approver);\n")));
    }
  }

  private void variable(String name) {
    String field = Members.localName(name, fields);
    String parameter = Members.localName(name, new NameAllocator());
    variableFields.put(name, new TemplateCode.Value(CodeBlock.of("$N", field), true));
    stageFields.put(field, ClassName.get(String.class));
    stages.add(
        new Stage(
            Members.free(stageNames, Members.capitalized(name) + "Stage", ""),
            name,
            "Sets the value of {@code {{" + name + "}}} in the instructions.",
            List.of(ParameterSpec.builder(String.class, parameter).build()),
            requireNonNull(field, parameter)));
  }

  private Stage toolsStage() {
    NameAllocator names = new NameAllocator();
    List<ParameterSpec> parameters = new ArrayList<>();
    for (ClassName tool : model.tools()) {
      ClassName toolset = GeneratedNames.beside(tool, "Toolset");
      String name = names.newName(Members.decapitalized(tool.simpleName()));
      parameters.add(ParameterSpec.builder(toolset, name).build());
    }
    CodeBlock all =
        parameters.stream().map(p -> CodeBlock.of("$N", p)).collect(CodeBlock.joining(", "));
    return new Stage(
        "ToolsStage",
        "tools",
        "Sets the tools that the model may call.",
        parameters,
        CodeBlock.of("addTools($L);\n", all));
  }

  private static CodeBlock requireNonNull(String field, String parameter) {
    return CodeBlock.of(
        "this.$N = $T.requireNonNull($N, $S);\n", field, Objects.class, parameter, parameter);
  }

  /** Makes {@code public static ToolsStage builder(ModelProvider provider)}. */
  MethodSpec entrance() {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder("builder")
            .addJavadoc("Starts to build a {@link $T}.\n", model.source())
            .addModifiers(Modifier.STATIC)
            .returns(after(-1))
            .addParameter(RuntimeNames.MODEL_PROVIDER, "provider")
            .addStatement("return new $T(provider)", builder);
    return isPublic(method).build();
  }

  /** Returns the nested types: an interface for each stage, and the builder. */
  List<TypeSpec> types() {
    List<TypeSpec> types = new ArrayList<>();
    for (int i = 0; i < stages.size(); i++) {
      types.add(stage(i));
    }
    types.add(builder());
    return types;
  }

  /** Returns what the method of a stage returns: the next stage, or the builder. */
  private TypeName after(int stage) {
    return stage + 1 < stages.size()
        ? model.stubName().nestedClass(stages.get(stage + 1).type())
        : builder;
  }

  /**
   * Makes
   *
   * <pre>{@code
   * public interface ToolsStage {
   *   Builder tools(WeatherToolset weather);
   * }
   * }</pre>
   */
  private TypeSpec stage(int index) {
    Stage stage = stages.get(index);
    return TypeSpec.interfaceBuilder(stage.type())
        .addJavadoc("Asks for {@code $L}.\n", stage.method())
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
        .addMethod(
            MethodSpec.methodBuilder(stage.method())
                .addJavadoc("$L\n", stage.javadoc())
                .addModifiers(Modifier.PUBLIC, Modifier.ABSTRACT)
                .returns(after(index))
                .addParameters(stage.parameters())
                .build())
        .build();
  }

  private TypeSpec builder() {
    TypeSpec.Builder type =
        TypeSpec.classBuilder(builder)
            .addJavadoc("Builds a {@link $T}.\n", model.source())
            .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
            .superclass(ParameterizedTypeName.get(RuntimeNames.ASSISTANT_BUILDER, builder));
    stages.forEach(stage -> type.addSuperinterface(model.stubName().nestedClass(stage.type())));
    stageFields.forEach((name, field) -> type.addField(field, name, Modifier.PRIVATE));
    type.addMethod(constructor());
    for (int i = 0; i < stages.size(); i++) {
      Stage stage = stages.get(i);
      type.addMethod(
          MethodSpec.methodBuilder(stage.method())
              .addAnnotation(Override.class)
              .addModifiers(Modifier.PUBLIC)
              .returns(after(i))
              .addParameters(stage.parameters())
              .addCode(stage.set())
              .addStatement("return this")
              .build());
    }
    if (model.tools().isEmpty()) {
      type.addMethod(tools());
    }
    if (!model.destructive()) {
      type.addMethod(approver());
    }
    return type.addMethod(build()).build();
  }

  /**
   * Makes
   *
   * <pre>{@code
   * private Builder(ModelProvider provider) {
   *   super(provider);
   *   model("gpt-5.2");
   *   hosted(HostedTool.webSearch());
   *   maxRounds(5);
   * }
   * }</pre>
   */
  private MethodSpec constructor() {
    MethodSpec.Builder constructor =
        MethodSpec.constructorBuilder()
            .addModifiers(Modifier.PRIVATE)
            .addParameter(RuntimeNames.MODEL_PROVIDER, "provider")
            .addStatement("super(provider)");
    model.model().ifPresent(name -> constructor.addStatement("model($S)", name));
    model.hosted().forEach(tool -> constructor.addStatement("hosted($L)", hosted(tool)));
    model.maxRounds().ifPresent(most -> constructor.addStatement("maxRounds($L)", most));
    return constructor.build();
  }

  /** Makes {@code HostedTool.remoteMcp("docs", URI.create("https://…"), "search")}. */
  private static CodeBlock hosted(Hosted tool) {
    if (tool instanceof Hosted.Simple simple) {
      return CodeBlock.of("$T.$N()", RuntimeNames.HOSTED_TOOL, simple.factory());
    }
    if (tool instanceof Hosted.FileSearch search) {
      return CodeBlock.of("$T.fileSearch($L)", RuntimeNames.HOSTED_TOOL, texts(search.stores()));
    }
    Hosted.Mcp mcp = (Hosted.Mcp) tool;
    CodeBlock server =
        CodeBlock.of(
            "$T.remoteMcp($S,$W$T.create($S)",
            RuntimeNames.HOSTED_TOOL,
            mcp.label(),
            URI.class,
            mcp.url());
    return mcp.tools().isEmpty()
        ? CodeBlock.of("$L)", server)
        : CodeBlock.of("$L,$W$L)", server, texts(mcp.tools()));
  }

  private static CodeBlock texts(List<String> texts) {
    return texts.stream().map(text -> CodeBlock.of("$S", text)).collect(CodeBlock.joining(",$W"));
  }

  /** Makes {@code tools(Toolset... toolsets)}, where the annotation names none. */
  private MethodSpec tools() {
    return MethodSpec.methodBuilder("tools")
        .addJavadoc("Adds tools that the model may call.\n")
        .addModifiers(Modifier.PUBLIC)
        .varargs()
        .returns(builder)
        .addParameter(ArrayTypeName.of(RuntimeNames.TOOLSET), "toolsets")
        .addStatement("addTools(toolsets)")
        .addStatement("return this")
        .build();
  }

  /** Makes {@code approver(Approver approver)}, where no stage does. */
  private MethodSpec approver() {
    return MethodSpec.methodBuilder("approver")
        .addJavadoc("Sets who agrees to calls of destructive tools.\n")
        .addModifiers(Modifier.PUBLIC)
        .returns(builder)
        .addParameter(RuntimeNames.APPROVER, "approver")
        .addStatement("setApprover(approver)")
        .addStatement("return this")
        .build();
  }

  /**
   * Makes
   *
   * <pre>{@code
   * public TripPlanner build() {
   *   return new TripPlannerStub(
   *       conversation().instructions("You plan short trips for " + brand + ".").build());
   * }
   * }</pre>
   */
  private MethodSpec build() {
    CodeBlock.Builder conversation = CodeBlock.builder().add("conversation()");
    model
        .instructions()
        .ifPresent(
            template ->
                conversation.add("$Z.instructions($L)", TemplateCode.of(template, variableFields)));
    return MethodSpec.methodBuilder("build")
        .addJavadoc("Returns the assistant, which is thread-safe and keeps no state.\n")
        .addModifiers(Modifier.PUBLIC)
        .returns(model.source())
        .addStatement("return new $T($L.build())", model.stubName(), conversation.build())
        .build();
  }

  private MethodSpec.Builder isPublic(MethodSpec.Builder method) {
    return model.isPublic() ? method.addModifiers(Modifier.PUBLIC) : method;
  }
}
