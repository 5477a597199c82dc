package dev.aifunction.processor.read;

import com.palantir.javapoet.ClassName;
import dev.aifunction.processor.model.FunctionModel;
import dev.aifunction.processor.model.FunctionModel.Behaviour;
import dev.aifunction.processor.model.ParameterModel;
import dev.aifunction.processor.model.ResultModel;
import dev.aifunction.processor.model.RuntimeNames;
import dev.aifunction.processor.model.ToolsetModel;
import dev.aifunction.processor.model.ValueType;
import dev.aifunction.processor.report.Problem;
import dev.aifunction.processor.report.ProblemCode;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** Reads a class with {@code @AiFunction} methods. */
public final class ToolsetReader {
  private final ReadContext context;
  private final TypeElement target;
  private final TypeReader types;
  private final PropertyReader properties;
  private final Refusals refusals;

  /** Reads one class. */
  public ToolsetReader(ReadContext context, TypeElement target) {
    this.context = context;
    this.target = target;
    this.types = new TypeReader(context, context.elements().getPackageOf(target));
    this.properties = new PropertyReader(context);
    this.refusals = new Refusals(context);
  }

  /**
   * Returns the class's model, or nothing when it has no functions or the reporter received
   * problems.
   *
   * @throws Unresolved when a signature names a type that does not exist yet
   */
  public Optional<ToolsetModel> read() {
    List<ExecutableElement> methods = functions(target);
    boolean calls = Mirror.of(target, RuntimeNames.AI_CALLS).isPresent();
    if (calls && methods.isEmpty()) {
      context
          .reporter()
          .add(
              ProblemCode.CALLS_WITHOUT_FUNCTIONS,
              Mirror.of(target, RuntimeNames.AI_CALLS).orElseThrow().place(),
              target.getSimpleName());
      return Optional.empty();
    }
    if (methods.isEmpty()) {
      return Optional.empty();
    }
    methods.forEach(JavaTypes::requireResolved);
    methods.forEach(types.deprecations()::note);
    if (Visibility.isPrivate(target)) {
      context.reporter().add(ProblemCode.PRIVATE_CLASS, target, target.getSimpleName());
    }
    if (!target.getTypeParameters().isEmpty()) {
      context.reporter().add(ProblemCode.GENERIC_CLASS, target, target.getSimpleName());
      return Optional.empty();
    }
    List<FunctionModel> functions = new ArrayList<>();
    Map<String, ExecutableElement> names = new LinkedHashMap<>();
    for (ExecutableElement method : methods) {
      function(method, names).ifPresent(functions::add);
    }
    ToolsetModel model =
        new ToolsetModel(
            ClassName.get(target),
            Visibility.isPublic(target),
            calls,
            functions,
            types.deprecations().warnings());
    Visibility.checkTaken(context, target, model.toolsetName());
    if (calls) {
      Visibility.checkTaken(context, target, model.callsName());
    }
    return context.reporter().isEmpty() ? Optional.of(model) : Optional.empty();
  }

  /** Returns the annotated methods that a class declares, in source order. */
  public static List<ExecutableElement> functions(TypeElement type) {
    return ElementFilter.methodsIn(type.getEnclosedElements()).stream()
        .filter(method -> Mirror.of(method, RuntimeNames.AI_FUNCTION).isPresent())
        .toList();
  }

  /** Returns the name that the model uses for a method. */
  static String toolName(ExecutableElement method) {
    String name = Mirror.of(method, RuntimeNames.AI_FUNCTION).orElseThrow().string("name");
    return name.isEmpty() ? Names.snakeCase(method.getSimpleName().toString()) : name;
  }

  private Optional<FunctionModel> function(
      ExecutableElement method, Map<String, ExecutableElement> names) {
    int before = context.reporter().size();
    Mirror annotation = Mirror.of(method, RuntimeNames.AI_FUNCTION).orElseThrow();
    String javaName = method.getSimpleName().toString();
    if (method.getModifiers().contains(Modifier.PRIVATE)) {
      context.reporter().add(ProblemCode.PRIVATE_METHOD, method, javaName);
    }
    if (!method.getTypeParameters().isEmpty()) {
      context.reporter().add(ProblemCode.GENERIC_METHOD, method, javaName);
      return Optional.empty();
    }
    JavadocText javadoc = JavadocText.of(context.elements().getDocComment(method));
    String tool = name(method, annotation, names);
    String description = description(method, annotation, javadoc);
    Behaviour behaviour = behaviour(annotation);
    List<ParameterModel> parameters = parameters(method, javadoc, behaviour.strict());
    Optional<ResultModel> result = result(method, javadoc, behaviour.strict());
    return context.reporter().size() > before
        ? Optional.empty()
        : Optional.of(
            new FunctionModel(
                javaName,
                method.getModifiers().contains(Modifier.STATIC),
                tool,
                description,
                parameters,
                result.orElseThrow(),
                behaviour));
  }

  private String name(
      ExecutableElement method, Mirror annotation, Map<String, ExecutableElement> names) {
    String name = toolName(method);
    if (!Names.isToolName(name)) {
      context
          .reporter()
          .add(ProblemCode.BAD_NAME, nameSite(annotation), name, Names.asToolName(name));
    }
    ExecutableElement earlier = names.putIfAbsent(name, method);
    if (earlier != null) {
      context
          .reporter()
          .add(ProblemCode.DUPLICATE_NAME, nameSite(annotation), name, signature(earlier));
    }
    return name;
  }

  private static Problem.Place nameSite(Mirror annotation) {
    return annotation.isSet("name")
        ? annotation.place("name")
        : Problem.Place.of(annotation.element());
  }

  private static String signature(ExecutableElement method) {
    return method.getSimpleName()
        + method.getParameters().stream()
            .map(parameter -> JavaTypes.simple(parameter.asType()))
            .collect(java.util.stream.Collectors.joining(", ", "(", ")"));
  }

  private String description(ExecutableElement method, Mirror annotation, JavadocText javadoc) {
    String explicit = annotation.string("value").strip();
    String description = explicit.isEmpty() ? javadoc.description() : explicit;
    if (description.isEmpty()) {
      context.reporter().add(ProblemCode.NO_DESCRIPTION, method, method.getSimpleName());
    }
    return description;
  }

  private Behaviour behaviour(Mirror annotation) {
    for (String member : List.of("deferLoading", "callers")) {
      if (annotation.isSet(member)) {
        refusals.notBuilt(annotation, member, "leave it out");
      }
    }
    if (annotation.constant("returnTo").equals("CALLER")) {
      refusals.notBuilt(annotation, "returnTo", "leave it out");
    }
    return new Behaviour(
        annotation.flag("strict"),
        timeout(annotation),
        annotation.constant("execution"),
        annotation.constant("effect"),
        annotation.flag("idempotent"));
  }

  private Optional<Duration> timeout(Mirror annotation) {
    String text = annotation.string("timeout");
    if (text.isEmpty()) {
      return Optional.empty();
    }
    try {
      Duration timeout = Duration.parse(text);
      if (!timeout.isNegative() && !timeout.isZero()) {
        return Optional.of(timeout);
      }
    } catch (DateTimeParseException e) {
      // reported below
    }
    context.reporter().add(ProblemCode.BAD_TIMEOUT, annotation.place("timeout"), text);
    return Optional.empty();
  }

  private List<ParameterModel> parameters(
      ExecutableElement method, JavadocText javadoc, boolean strict) {
    List<ParameterModel> parameters = new ArrayList<>();
    Map<String, String> taken = new LinkedHashMap<>();
    for (VariableElement parameter : method.getParameters()) {
      String name = parameter.getSimpleName().toString();
      Site site =
          new Site(
              parameter,
              "The parameter " + name + " of " + method.getSimpleName(),
              Use.argument(strict));
      if (JavaTypes.isNamed(parameter.asType(), RuntimeNames.CALL_CONTEXT)) {
        if (parameters.stream().anyMatch(ParameterModel.Context.class::isInstance)) {
          context.reporter().add(ProblemCode.TWO_CONTEXTS, parameter, method.getSimpleName());
        }
        parameters.add(new ParameterModel.Context());
        continue;
      }
      List<? extends AnnotationMirror> annotations = parameter.getAnnotationMirrors();
      Optional<ValueType> type = types.read(parameter.asType(), annotations, site);
      Optional<String> described = Optional.ofNullable(javadoc.parameters().get(name));
      type.flatMap(value -> properties.read(name, value, annotations, described, site))
          .filter(property -> properties.claim(property, taken, site))
          .map(ParameterModel.Argument::new)
          .ifPresent(parameters::add);
    }
    return parameters;
  }

  private Optional<ResultModel> result(
      ExecutableElement method, JavadocText javadoc, boolean strict) {
    TypeMirror type = method.getReturnType();
    Site site = new Site(method, "The result of " + method.getSimpleName(), Use.result(strict));
    boolean future = false;
    if (type instanceof DeclaredType declared && !declared.getTypeArguments().isEmpty()) {
      String name = ((TypeElement) declared.asElement()).getQualifiedName().toString();
      if (Set.of("java.util.concurrent.CompletionStage", "java.util.concurrent.CompletableFuture")
          .contains(name)) {
        future = true;
        type = JavaTypes.bound(declared.getTypeArguments().get(0));
      } else if (name.equals("java.util.concurrent.Future")) {
        refusals.notBuilt(
            Problem.Place.of(method), site.subject() + " is a Future", "return a CompletionStage");
        return Optional.empty();
      }
    }
    if (type.getKind() == TypeKind.VOID
        || JavaTypes.unannotated(type).equals(ClassName.get(Void.class))) {
      return Optional.of(
          new ResultModel(future, JavaTypes.unannotated(type), Optional.empty(), Optional.empty()));
    }
    TypeMirror value = type;
    boolean awaited = future;
    List<? extends AnnotationMirror> annotations =
        future ? List.of() : method.getAnnotationMirrors();
    return types
        .read(value, annotations, site)
        .map(
            read ->
                new ResultModel(
                    awaited, JavaTypes.unannotated(value), Optional.of(read), javadoc.result()));
  }
}
