package dev.aifunction.processor.read;

import dev.aifunction.processor.model.FunctionModel;
import dev.aifunction.processor.model.FunctionModel.Behaviour;
import dev.aifunction.processor.model.FunctionModel.Signature;
import dev.aifunction.processor.model.ParameterModel;
import dev.aifunction.processor.model.ResultModel;
import dev.aifunction.processor.model.RuntimeNames;
import dev.aifunction.processor.model.ValueType;
import dev.aifunction.processor.report.ProblemCode;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;

/** Reads one {@code @AiFunction} method as a class has it. */
final class FunctionReader {
  /** Who may call a tool (OpenAI's Responses, as of 2026-11-20). */
  private static final List<String> CALLERS = List.of("direct", "programmatic");

  private final ReadContext context;
  private final TypeReader types;
  private final PropertyReader properties;
  private final MemberTypes members;
  private final ResultReader results;
  private final CustomConstraints custom;
  private final FunctionRules rules;
  private final JacksonRules jackson;

  FunctionReader(ReadContext context, TypeReader types) {
    this.context = context;
    this.types = types;
    this.properties = new PropertyReader(context);
    this.members = new MemberTypes(context.types());
    this.results = new ResultReader(context, types, members);
    this.custom = new CustomConstraints(context, members);
    this.rules = new FunctionRules(context);
    this.jackson = new JacksonRules(context);
  }

  /** Returns the function, or nothing when the reporter received problems. */
  Optional<FunctionModel> read(FunctionMethod function) {
    int before = context.reporter().size();
    ExecutableElement method = function.method();
    checkAccess(function);
    if (method.getTypeParameters().stream().anyMatch(TypeVariables::isOpen)) {
      context.reporter().add(ProblemCode.GENERIC_METHOD, function.site(), function.name());
      return Optional.empty();
    }
    if (rules.refusesSuspend(function)) {
      return Optional.empty();
    }
    JavadocText javadoc = JavadocText.of(context.elements().getDocComment(function.declaration()));
    Mirror annotation = function.annotation();
    checkName(function);
    rules.check(function, javadoc);
    jackson.check(
        Jackson.of(function.site(), method.getAnnotationMirrors()),
        JacksonRules.Place.ELSEWHERE,
        new Site(function.site(), "The method " + function.name(), Use.argument(true)));
    String description = description(function, javadoc);
    Behaviour behaviour = behaviour(annotation);
    List<ParameterModel> parameters = parameters(function, javadoc, behaviour.strict());
    Optional<ResultModel> result = results.read(function, javadoc.result(), behaviour.strict());
    boolean validated = context.reporter().size() == before && custom.isOnArguments(function);
    return context.reporter().size() > before
        ? Optional.empty()
        : Optional.of(
            new FunctionModel(
                method.getSimpleName().toString(),
                method.getModifiers().contains(Modifier.STATIC),
                method.isVarArgs(),
                function.toolName(),
                description,
                parameters,
                result.orElseThrow(),
                behaviour,
                validated ? Optional.of(signature(method)) : Optional.empty()));
  }

  private Signature signature(ExecutableElement method) {
    return new Signature(
        method.getParameters().stream()
            .map(parameter -> context.types().erasure(parameter.asType()))
            .map(JavaTypes::unannotated)
            .toList());
  }

  private void checkAccess(FunctionMethod function) {
    ExecutableElement method = function.method();
    TypeElement target = function.target();
    if (target.equals(method.getEnclosingElement())) {
      if (method.getModifiers().contains(Modifier.PRIVATE)) {
        context.reporter().add(ProblemCode.PRIVATE_METHOD, method, function.name());
      }
    } else if (!Visibility.isCallable(context, method, target)) {
      context
          .reporter()
          .add(
              ProblemCode.INACCESSIBLE_FUNCTION,
              target,
              target.getSimpleName(),
              function.name(),
              Visibility.nameOf(context.elements().getPackageOf(target)));
    }
  }

  private void checkName(FunctionMethod function) {
    String name = function.toolName();
    if (function.annotation().isSet("name") && name.isBlank()) {
      context.reporter().add(ProblemCode.BLANK_NAME, function.namePlace(), "AiFunction");
    } else if (!Names.isToolName(name)) {
      context
          .reporter()
          .add(ProblemCode.BAD_NAME, function.namePlace(), name, Names.asToolName(name));
    }
  }

  private String description(FunctionMethod function, JavadocText javadoc) {
    String explicit = function.annotation().string("value").strip();
    String description = explicit.isEmpty() ? javadoc.description() : explicit;
    if (description.isEmpty()) {
      ProblemCode code =
          Site.isFromSource(context, function.owner())
              ? ProblemCode.NO_DESCRIPTION
              : ProblemCode.LOST_DESCRIPTION;
      context.reporter().add(code, function.site(), function.name());
    }
    return description;
  }

  private Behaviour behaviour(Mirror annotation) {
    return new Behaviour(
        annotation.flag("strict"),
        timeout(annotation),
        annotation.constant("execution"),
        annotation.constant("effect"),
        annotation.flag("idempotent"),
        annotation.constant("returnTo"),
        annotation.flag("deferLoading"),
        callers(annotation));
  }

  private List<String> callers(Mirror annotation) {
    List<String> callers = annotation.strings("callers");
    for (String caller : callers) {
      if (!CALLERS.contains(caller)) {
        String meant =
            Names.didYouMean(
                caller,
                CALLERS,
                near -> '"' + near + '"',
                "Write \"" + String.join("\" or \"", CALLERS) + "\".");
        context
            .reporter()
            .add(ProblemCode.UNKNOWN_CALLER, annotation.place("callers"), caller, meant);
      }
    }
    return callers;
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
      FunctionMethod function, JavadocText javadoc, boolean strict) {
    List<ParameterModel> parameters = new ArrayList<>();
    Map<String, String> taken = new LinkedHashMap<>();
    List<? extends VariableElement> declared = function.declaration().getParameters();
    for (int i = 0; i < declared.size(); i++) {
      VariableElement parameter = declared.get(i);
      if (JavaTypes.isNamed(parameter.asType(), RuntimeNames.CALL_CONTEXT)) {
        if (parameters.stream().anyMatch(ParameterModel.Context.class::isInstance)) {
          Site second = function.parameter(i, "", Use.argument(strict));
          context.reporter().add(ProblemCode.TWO_CONTEXTS, second.element(), function.name());
        }
        parameters.add(new ParameterModel.Context());
        continue;
      }
      String name = parameterName(function, i);
      Site site = function.parameter(i, name, Use.argument(strict));
      List<AnnotationMirror> annotations = MemberTypes.annotations(parameter, parameter.asType());
      Optional<ValueType> type = types.read(members.parameter(function, i), annotations, site);
      Optional<String> described =
          Optional.ofNullable(javadoc.parameters().get(parameter.getSimpleName().toString()));
      type.flatMap(value -> properties.read(name, value, annotations, described, site))
          .filter(property -> properties.claim(property, taken, site))
          .map(ParameterModel.Argument::new)
          .ifPresent(parameters::add);
    }
    return parameters;
  }

  /** Returns a parameter's name, which a class file may not have: then it is the annotation's. */
  private String parameterName(FunctionMethod function, int index) {
    VariableElement parameter = function.declaration().getParameters().get(index);
    String name = parameter.getSimpleName().toString();
    if (!name.equals("arg" + index) || Site.isFromSource(context, function.owner())) {
      return name;
    }
    String explicit =
        Mirror.of(parameter, RuntimeNames.AI_PARAM).map(param -> param.string("name")).orElse("");
    if (explicit.isEmpty()) {
      context
          .reporter()
          .add(ProblemCode.LOST_PARAMETER_NAME, function.site(), index + 1, function.name());
      return name;
    }
    return explicit;
  }
}
