package dev.aifunction.processor.read;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.aifunction.processor.model.AssistantModel.Answer;
import dev.aifunction.processor.model.AssistantModel.Method;
import dev.aifunction.processor.model.AssistantModel.Parameter;
import dev.aifunction.processor.model.RuntimeNames;
import dev.aifunction.processor.model.Scalar;
import dev.aifunction.processor.model.Template;
import dev.aifunction.processor.model.Template.Part;
import dev.aifunction.processor.model.ValueType;
import dev.aifunction.processor.model.ValueType.ConstrainedType;
import dev.aifunction.processor.model.ValueType.ObjectType;
import dev.aifunction.processor.model.ValueType.ScalarType;
import dev.aifunction.processor.report.ProblemCode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeMirror;

/** Reads a method of an {@code @AiAssistant} interface: its prompt, its values, its answer. */
final class AssistantMethodReader {
  private final ReadContext context;
  private final TypeElement source;
  private final TypeReader types;
  private final TemplateReader templates;
  private final Refusals refusals;

  /** Reads methods as members of an interface, which may inherit them. */
  AssistantMethodReader(ReadContext context, TypeElement source, TypeReader types) {
    this.context = context;
    this.source = source;
    this.types = types;
    this.templates = new TemplateReader(context);
    this.refusals = new Refusals(context);
  }

  /** Returns the method, or nothing when the reporter received problems. */
  Optional<Method> read(ExecutableElement method) {
    int before = context.reporter().size();
    String name = method.getSimpleName().toString();
    if (!method.getTypeParameters().isEmpty()) {
      context.reporter().add(ProblemCode.GENERIC_METHOD, method, name);
      return Optional.empty();
    }
    Mirror.of(method, RuntimeNames.EXTRACT)
        .ifPresent(
            mirror -> refusals.notBuilt(mirror.place(), "@Extract", "return a record without it"));
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
                  refusals.notBuilt(mirror.place(), "@ConversationId", "leave the parameter out"));
      Site site =
          new Site(
              parameter,
              "The parameter " + name + " of " + method.getSimpleName(),
              Use.result(true));
      new JacksonRules(context).check(Jackson.of(parameter), JacksonRules.Place.ELSEWHERE, site);
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
      return written(method, prompt.get());
    }
    boolean oneText =
        method.getParameters().size() == 1
            && parameters.size() == 1
            && isText(parameters.get(0).type());
    if (!oneText) {
      context
          .reporter()
          .add(ProblemCode.NO_PROMPT, method, method.getSimpleName(), variablesOf(method));
      return Optional.empty();
    }
    return Optional.of(new Template(List.of(new Part.Variable(parameters.get(0).name()))));
  }

  private Optional<Template> written(ExecutableElement method, Mirror prompt) {
    Optional<Template> template = templates.read(prompt, "value");
    if (template.filter(AssistantMethodReader::isBlank).isPresent()) {
      context
          .reporter()
          .add(ProblemCode.BLANK_PROMPT, prompt.place("value"), method.getSimpleName());
    }
    return template;
  }

  private static boolean isBlank(Template template) {
    return template.parts().stream()
        .allMatch(part -> part instanceof Part.Text text && text.text().isBlank());
  }

  /** Returns the prompt to start from: all parameters of a method as variables. */
  private static String variablesOf(ExecutableElement method) {
    return method.getParameters().stream()
        .map(parameter -> "{{" + parameter.getSimpleName() + "}} …")
        .collect(Collectors.joining(" ", "… ", ""))
        .strip();
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
                .add(ProblemCode.UNUSED_PARAMETER, parameter, name, method.getSimpleName());
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
            Names.didYouMean(
                variable,
                parameters.keySet(),
                near -> "{{" + near + "}}",
                "Add the parameter, or remove it from the template.");
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
    TypeName name = JavaTypes.unannotated(type);
    boolean reply =
        type instanceof DeclaredType declared
            && !declared.getTypeArguments().isEmpty()
            && JavaTypes.isNamed(type, RuntimeNames.REPLY);
    TypeMirror value = reply ? ((DeclaredType) type).getTypeArguments().get(0) : type;
    if (JavaTypes.isNamed(value, ClassName.get(String.class))) {
      return Optional.of(new Answer(name, reply, Optional.empty()));
    }
    Site site = new Site(method, "The result of " + method.getSimpleName(), Use.argument(true));
    if (value instanceof DeclaredType declared
        && declared.asElement().getKind() == ElementKind.RECORD) {
      Optional<ValueType> read = types.read(value, List.of(), site);
      read.ifPresent(
          unused ->
              new CustomConstraints(context, new MemberTypes(context.types()))
                  .refuseInAnswer(value, site));
      return read.filter(ObjectType.class::isInstance)
          .map(object -> new Answer(name, reply, Optional.of(object)));
    }
    context
        .reporter()
        .add(
            ProblemCode.UNSUPPORTED_ANSWER, method, method.getSimpleName(), JavaTypes.simple(name));
    return Optional.empty();
  }
}
