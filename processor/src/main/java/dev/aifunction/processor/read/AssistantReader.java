package dev.aifunction.processor.read;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.aifunction.processor.model.AssistantModel;
import dev.aifunction.processor.model.AssistantModel.Answer;
import dev.aifunction.processor.model.AssistantModel.Method;
import dev.aifunction.processor.model.AssistantModel.Parameter;
import dev.aifunction.processor.model.RuntimeNames;
import dev.aifunction.processor.model.Scalar;
import dev.aifunction.processor.model.Template;
import dev.aifunction.processor.model.Template.Part;
import dev.aifunction.processor.model.ValueType;
import dev.aifunction.processor.model.ValueType.ConstrainedType;
import dev.aifunction.processor.model.ValueType.RecordType;
import dev.aifunction.processor.model.ValueType.ScalarType;
import dev.aifunction.processor.report.Problem;
import dev.aifunction.processor.report.ProblemCode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** Reads an {@code @AiAssistant} interface. */
public final class AssistantReader {
  /** What the builder has methods for; a variable of the instructions cannot have these names. */
  private static final Set<String> BUILDER_METHODS =
      Set.of("builder", "tools", "approver", "api", "model", "options", "maxRounds", "build");

  private static final int MOST_ROUNDS = 1000;
  private static final int MOST_TOOLS = 128;

  private final ReadContext context;
  private final TypeElement source;
  private final TypeReader types;
  private final TemplateReader templates;

  /** Reads one interface. */
  public AssistantReader(ReadContext context, TypeElement source) {
    this.context = context;
    this.source = source;
    this.types = new TypeReader(context, context.elements().getPackageOf(source));
    this.templates = new TemplateReader(context);
  }

  /**
   * Returns the interface's model, or nothing when the reporter received problems.
   *
   * @throws Unresolved when a signature names a type that does not exist yet
   */
  public Optional<AssistantModel> read() {
    Mirror annotation = Mirror.of(source, RuntimeNames.AI_ASSISTANT).orElseThrow();
    if (source.getKind() != ElementKind.INTERFACE) {
      context.reporter().add(ProblemCode.NOT_AN_INTERFACE, source, source.getSimpleName());
      return Optional.empty();
    }
    if (!source.getTypeParameters().isEmpty()) {
      context.reporter().add(ProblemCode.GENERIC_ASSISTANT, source, source.getSimpleName());
      return Optional.empty();
    }
    List<ExecutableElement> abstractMethods = abstractMethods();
    abstractMethods.forEach(this::requireResolved);
    abstractMethods.forEach(types.deprecations()::note);
    types.deprecations().note(source);
    List<TypeMirror> toolTypes = annotation.types("tools");
    if (Visibility.isPrivate(source)) {
      context.reporter().add(ProblemCode.PRIVATE_CLASS, source, source.getSimpleName());
    }
    if (abstractMethods.isEmpty()) {
      context.reporter().add(ProblemCode.ASSISTANT_WITHOUT_METHODS, source, source.getSimpleName());
    }
    int maxRounds = annotation.integer("maxRounds");
    if (maxRounds < 1 || maxRounds > MOST_ROUNDS) {
      context
          .reporter()
          .add(ProblemCode.BAD_MAX_ROUNDS, annotation.place("maxRounds"), maxRounds, MOST_ROUNDS);
    }
    Optional<Template> instructions = typeInstructions(annotation);
    List<TypeElement> tools = tools(annotation, toolTypes);
    List<Method> methods = new ArrayList<>();
    for (ExecutableElement method : abstractMethods) {
      method(method).ifPresent(methods::add);
    }
    AssistantModel model =
        new AssistantModel(
            ClassName.get(source),
            Visibility.isPublic(source),
            Optional.of(annotation.string("model").strip()).filter(name -> !name.isEmpty()),
            instructions,
            tools.stream().map(ClassName::get).toList(),
            tools.stream().anyMatch(AssistantReader::isDestructive),
            maxRounds,
            methods,
            types.deprecations().warnings());
    Visibility.checkTaken(context, source, model.stubName());
    return context.reporter().isEmpty() ? Optional.of(model) : Optional.empty();
  }

  /** Returns the methods that a stub has to implement: its own first, then inherited ones. */
  private List<ExecutableElement> abstractMethods() {
    List<ExecutableElement> all = new ArrayList<>();
    collectMethods(source, all);
    return all.stream()
        .filter(method -> method.getModifiers().contains(Modifier.ABSTRACT))
        .toList();
  }

  /** Collects by hand, because {@code getAllMembers} has no order that compilers agree on. */
  private void collectMethods(TypeElement type, List<ExecutableElement> all) {
    for (ExecutableElement method : ElementFilter.methodsIn(type.getEnclosedElements())) {
      if (all.stream().noneMatch(known -> hides(known, method))) {
        all.add(method);
      }
    }
    for (TypeMirror parent : type.getInterfaces()) {
      if (parent instanceof DeclaredType declared) {
        collectMethods((TypeElement) declared.asElement(), all);
      }
    }
  }

  private boolean hides(ExecutableElement known, ExecutableElement method) {
    return known.equals(method) || context.elements().overrides(known, method, source);
  }

  private void requireResolved(ExecutableElement method) {
    TypeReader.requireResolved(method.getReturnType());
    method.getParameters().forEach(parameter -> TypeReader.requireResolved(parameter.asType()));
  }

  private Optional<Template> typeInstructions(Mirror annotation) {
    if (annotation.string("instructions").isBlank()) {
      return Optional.empty();
    }
    Optional<Template> template = templates.read(annotation, "instructions");
    for (String variable : template.map(Template::variables).orElse(List.of())) {
      if (BUILDER_METHODS.contains(variable)) {
        context
            .reporter()
            .add(
                ProblemCode.RESERVED_VARIABLE,
                annotation.place("instructions"),
                variable,
                variable);
      }
    }
    return template;
  }

  /** Returns the classes whose toolsets the builder asks for; reports those without functions. */
  private List<TypeElement> tools(Mirror annotation, List<TypeMirror> named) {
    Problem.Place place = annotation.place("tools");
    Set<TypeElement> tools = new LinkedHashSet<>();
    Map<String, TypeElement> owners = new LinkedHashMap<>();
    for (TypeMirror type : named) {
      if (!(type instanceof DeclaredType declared)
          || !(declared.asElement() instanceof TypeElement tool)
          || ToolsetReader.functions(tool).isEmpty()) {
        String name = TypeReader.simple(TypeReader.unannotated(type));
        context.reporter().add(ProblemCode.NO_TOOLS, place, name, insteadOf(type));
        continue;
      }
      types.deprecations().note(tool);
      if (!tools.add(tool)) {
        context.reporter().add(ProblemCode.TOOLS_TWICE, place, tool.getSimpleName());
      }
      for (ExecutableElement function : ToolsetReader.functions(tool)) {
        String name = ToolsetReader.toolName(function);
        TypeElement other = owners.putIfAbsent(name, tool);
        if (other != null && !other.equals(tool)) {
          context
              .reporter()
              .add(
                  ProblemCode.TOOL_NAME_CLASH,
                  place,
                  other.getSimpleName(),
                  tool.getSimpleName(),
                  name);
        }
      }
    }
    if (owners.size() > MOST_TOOLS) {
      context.reporter().add(ProblemCode.TOO_MANY_TOOLS, place, owners.size(), MOST_TOOLS);
    }
    return List.copyOf(tools);
  }

  /** Returns the way out for a class that declares no functions: one that it inherits them from. */
  private String insteadOf(TypeMirror type) {
    if (type instanceof DeclaredType) {
      for (TypeMirror parent : context.types().directSupertypes(type)) {
        TypeElement element = (TypeElement) ((DeclaredType) parent).asElement();
        if (!ToolsetReader.functions(element).isEmpty()) {
          return "Did you mean " + element.getSimpleName() + "?";
        }
      }
    }
    return "Remove it from tools.";
  }

  private static boolean isDestructive(TypeElement tool) {
    return ToolsetReader.functions(tool).stream()
        .map(method -> Mirror.of(method, RuntimeNames.AI_FUNCTION).orElseThrow())
        .anyMatch(mirror -> mirror.constant("effect").equals("DESTRUCTIVE"));
  }

  private Optional<Method> method(ExecutableElement method) {
    int before = context.reporter().size();
    String name = method.getSimpleName().toString();
    if (!method.getTypeParameters().isEmpty()) {
      context.reporter().add(ProblemCode.GENERIC_METHOD, method, name);
      return Optional.empty();
    }
    Mirror.of(method, RuntimeNames.EXTRACT)
        .ifPresent(
            mirror ->
                context
                    .reporter()
                    .add(
                        ProblemCode.NOT_BUILT_YET,
                        mirror.place(),
                        "@Extract",
                        "return a record without it"));
    ExecutableType type =
        (ExecutableType) context.types().asMemberOf((DeclaredType) source.asType(), method);
    List<Parameter> parameters = parameters(method, type);
    Optional<Template> prompt = prompt(method, parameters);
    Optional<Template> instructions =
        Mirror.of(method, RuntimeNames.INSTRUCTIONS)
            .flatMap(mirror -> templates.read(mirror, "value"));
    if (context.reporter().size() == before) {
      checkVariables(method, prompt.orElseThrow(), instructions);
    }
    Optional<Answer> answer = answer(method, type.getReturnType());
    return context.reporter().size() > before
        ? Optional.empty()
        : Optional.of(
            new Method(
                name,
                method.isVarArgs(),
                parameters,
                prompt.orElseThrow(),
                instructions,
                answer.orElseThrow()));
  }

  private List<Parameter> parameters(ExecutableElement method, ExecutableType type) {
    List<Parameter> parameters = new ArrayList<>();
    for (int i = 0; i < method.getParameters().size(); i++) {
      VariableElement parameter = method.getParameters().get(i);
      String name = parameter.getSimpleName().toString();
      Mirror.of(parameter, RuntimeNames.CONVERSATION_ID)
          .ifPresent(
              mirror ->
                  context
                      .reporter()
                      .add(
                          ProblemCode.NOT_BUILT_YET,
                          mirror.place(),
                          "@ConversationId",
                          "leave the parameter out"));
      Site site = new Site(parameter, "The parameter " + name + " of " + method.getSimpleName());
      types
          .read(type.getParameterTypes().get(i), parameter.getAnnotationMirrors(), site)
          .map(value -> new Parameter(name, value))
          .ifPresent(parameters::add);
    }
    return parameters;
  }

  private Optional<Template> prompt(ExecutableElement method, List<Parameter> parameters) {
    Optional<Mirror> prompt = Mirror.of(method, RuntimeNames.PROMPT);
    if (prompt.isPresent()) {
      return templates.read(prompt.get(), "value");
    }
    boolean oneText =
        method.getParameters().size() == 1
            && parameters.size() == 1
            && isText(parameters.get(0).type());
    if (!oneText) {
      context.reporter().add(ProblemCode.NO_PROMPT, method, method.getSimpleName());
      return Optional.empty();
    }
    return Optional.of(new Template(List.of(new Part.Variable(parameters.get(0).name()))));
  }

  private static boolean isText(ValueType type) {
    return type instanceof ConstrainedType constrained
        ? isText(constrained.value())
        : type instanceof ScalarType scalar && scalar.scalar() == Scalar.STRING;
  }

  private void checkVariables(
      ExecutableElement method, Template prompt, Optional<Template> instructions) {
    Set<String> used = new LinkedHashSet<>();
    Map<String, VariableElement> parameters = new LinkedHashMap<>();
    method.getParameters().forEach(p -> parameters.put(p.getSimpleName().toString(), p));
    checkVariables(method, RuntimeNames.PROMPT, prompt, parameters, used);
    instructions.ifPresent(
        template -> checkVariables(method, RuntimeNames.INSTRUCTIONS, template, parameters, used));
    if (!parameters.keySet().containsAll(used)) {
      return; // what is unused may be what was meant
    }
    parameters.forEach(
        (name, parameter) -> {
          if (!used.contains(name)) {
            context
                .reporter()
                .add(ProblemCode.UNUSED_PARAMETER, parameter, name, method.getSimpleName(), name);
          }
        });
  }

  private void checkVariables(
      ExecutableElement method,
      ClassName annotation,
      Template template,
      Map<String, VariableElement> parameters,
      Set<String> used) {
    for (String variable : template.variables()) {
      used.add(variable);
      if (!parameters.containsKey(variable)) {
        String meant =
            Names.nearest(variable, parameters.keySet())
                .map(near -> " Did you mean {{" + near + "}}?")
                .orElse(" Add the parameter, or remove it from the template.");
        context
            .reporter()
            .add(
                ProblemCode.UNKNOWN_VARIABLE,
                Mirror.of(method, annotation).orElseThrow().place("value"),
                variable,
                method.getSimpleName(),
                meant);
      }
    }
  }

  private Optional<Answer> answer(ExecutableElement method, TypeMirror type) {
    TypeName name = TypeReader.unannotated(type);
    boolean reply = isReply(type);
    TypeMirror value = reply ? ((DeclaredType) type).getTypeArguments().get(0) : type;
    if (TypeReader.unannotated(value).equals(ClassName.get(String.class))) {
      return Optional.of(new Answer(name, reply, Optional.empty()));
    }
    Site site = new Site(method, "The result of " + method.getSimpleName());
    if (value instanceof DeclaredType declared
        && declared.asElement().getKind() == ElementKind.RECORD) {
      return types
          .read(value, List.of(), site)
          .filter(RecordType.class::isInstance)
          .map(read -> new Answer(name, reply, Optional.of(read)));
    }
    context
        .reporter()
        .add(
            ProblemCode.UNSUPPORTED_ANSWER,
            method,
            method.getSimpleName(),
            TypeReader.simple(name));
    return Optional.empty();
  }

  private static boolean isReply(TypeMirror type) {
    return type instanceof DeclaredType declared
        && !declared.getTypeArguments().isEmpty()
        && ((TypeElement) declared.asElement())
            .getQualifiedName()
            .contentEquals(RuntimeNames.REPLY.canonicalName());
  }
}
