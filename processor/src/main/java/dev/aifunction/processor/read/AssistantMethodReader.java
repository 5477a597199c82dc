package dev.aifunction.processor.read;

import com.palantir.javapoet.ClassName;
import dev.aifunction.processor.model.AssistantModel.Answer;
import dev.aifunction.processor.model.AssistantModel.Method;
import dev.aifunction.processor.model.AssistantModel.Parameter;
import dev.aifunction.processor.model.RuntimeNames;
import dev.aifunction.processor.model.Scalar;
import dev.aifunction.processor.model.Template;
import dev.aifunction.processor.model.Template.Part;
import dev.aifunction.processor.model.ValueType;
import dev.aifunction.processor.model.ValueType.ConstrainedType;
import dev.aifunction.processor.model.ValueType.ScalarType;
import dev.aifunction.processor.report.Problem;
import dev.aifunction.processor.report.ProblemCode;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;

/** Reads a method of an {@code @AiAssistant} interface: its prompt, its values, its answer. */
final class AssistantMethodReader {
  private final ReadContext context;
  private final TypeElement source;
  private final TemplateReader templates;
  private final AssistantParameterReader parameters;
  private final AnswerReader answers;

  /** Reads methods as members of an interface, which may inherit them. */
  AssistantMethodReader(ReadContext context, TypeElement source, TypeReader types) {
    this.context = context;
    this.source = source;
    this.templates = new TemplateReader(context);
    this.parameters = new AssistantParameterReader(context, types);
    this.answers = new AnswerReader(context, source, types);
  }

  /** Returns the method, or nothing when the reporter received problems. */
  Optional<Method> read(ExecutableElement method) {
    int before = context.reporter().size();
    String name = method.getSimpleName().toString();
    if (!method.getTypeParameters().isEmpty()) {
      context.reporter().add(ProblemCode.GENERIC_METHOD, method, name);
      return Optional.empty();
    }
    ExecutableType type =
        (ExecutableType) context.types().asMemberOf((DeclaredType) source.asType(), method);
    List<Parameter> parameters = this.parameters.read(method, type);
    Optional<Template> prompt = prompt(method, parameters);
    Optional<Template> instructions =
        Mirror.of(method, RuntimeNames.INSTRUCTIONS)
            .flatMap(mirror -> templates.read(mirror, "value"));
    if (context.reporter().size() == before) {
      checkVariables(method, parameters, prompt.orElseThrow(), instructions);
    }
    Optional<Answer> answer = answers.read(method, type.getReturnType());
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

  private Optional<Template> prompt(ExecutableElement method, List<Parameter> parameters) {
    Optional<Mirror> prompt = Mirror.of(method, RuntimeNames.PROMPT);
    if (prompt.isPresent()) {
      return written(method, prompt.get());
    }
    List<Parameter> values = parameters.stream().filter(Parameter.Value.class::isInstance).toList();
    boolean oneText =
        method.getParameters().size() == parameters.size()
            && values.size() == 1
            && isText(((Parameter.Value) values.get(0)).value());
    if (oneText) {
      return Optional.of(new Template(List.of(new Part.Variable(values.get(0).name()))));
    }
    if (method.getParameters().size() == parameters.size()) {
      context
          .reporter()
          .add(ProblemCode.NO_PROMPT, method, method.getSimpleName(), variablesOf(values));
    }
    return Optional.empty();
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

  /** Returns the prompt to start from: all values as variables. */
  private static String variablesOf(List<Parameter> values) {
    return values.stream()
        .map(value -> "{{" + value.name() + "}} …")
        .collect(Collectors.joining(" ", "… ", ""))
        .strip();
  }

  private static boolean isText(ValueType type) {
    return type instanceof ConstrainedType constrained
        ? isText(constrained.value())
        : type instanceof ScalarType scalar && scalar.scalar() == Scalar.STRING;
  }

  private void checkVariables(
      ExecutableElement method,
      List<Parameter> parameters,
      Template prompt,
      Optional<Template> instructions) {
    Set<String> used = new LinkedHashSet<>();
    Map<String, Parameter> byName = new LinkedHashMap<>();
    parameters.forEach(parameter -> byName.put(parameter.name(), parameter));
    checkVariables(method, RuntimeNames.PROMPT, prompt, byName, used);
    instructions.ifPresent(
        template -> checkVariables(method, RuntimeNames.INSTRUCTIONS, template, byName, used));
    if (!byName.keySet().containsAll(used)) {
      return; // what is unused may be what was meant
    }
    for (int i = 0; i < parameters.size(); i++) {
      Parameter parameter = parameters.get(i);
      if (parameter instanceof Parameter.Value && !used.contains(parameter.name())) {
        context
            .reporter()
            .add(
                ProblemCode.UNUSED_PARAMETER,
                method.getParameters().get(i),
                parameter.name(),
                method.getSimpleName());
      }
    }
  }

  private void checkVariables(
      ExecutableElement method,
      ClassName annotation,
      Template template,
      Map<String, Parameter> parameters,
      Set<String> used) {
    for (String variable : template.variables()) {
      used.add(variable);
      Parameter parameter = parameters.get(variable);
      if (parameter == null) {
        unknown(method, annotation, variable, parameters.keySet());
      } else if (!(parameter instanceof Parameter.Value || parameter instanceof Parameter.Id)) {
        context
            .reporter()
            .add(
                ProblemCode.NO_TEXT,
                place(method, annotation),
                variable,
                JavaTypes.simple(parameter.type()));
      }
    }
  }

  private void unknown(
      ExecutableElement method, ClassName annotation, String variable, Set<String> names) {
    String meant =
        Names.didYouMean(
            variable,
            names,
            near -> "{{" + near + "}}",
            "Add the parameter, or remove it from the template.");
    context
        .reporter()
        .add(
            ProblemCode.UNKNOWN_VARIABLE,
            place(method, annotation),
            variable,
            method.getSimpleName(),
            meant);
  }

  private static Problem.Place place(ExecutableElement method, ClassName annotation) {
    return Mirror.of(method, annotation).orElseThrow().place("value");
  }
}
