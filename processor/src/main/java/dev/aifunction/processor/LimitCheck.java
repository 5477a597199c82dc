package dev.aifunction.processor;

import com.palantir.javapoet.TypeName;
import dev.aifunction.processor.model.AnswerForm;
import dev.aifunction.processor.model.AssistantModel;
import dev.aifunction.processor.model.FunctionModel;
import dev.aifunction.processor.model.Property;
import dev.aifunction.processor.model.ResultModel;
import dev.aifunction.processor.model.Template;
import dev.aifunction.processor.model.ToolsetModel;
import dev.aifunction.processor.report.Problem;
import dev.aifunction.processor.report.ProblemCode;
import dev.aifunction.processor.report.Reporter;
import dev.aifunction.processor.schema.Form;
import dev.aifunction.processor.schema.SchemaSize;
import dev.aifunction.processor.schema.SchemaText;
import dev.aifunction.processor.schema.SchemaWriter;
import dev.aifunction.processor.schema.StrictLimits;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/** Reports what is too large for OpenAI's API or strict mode, or for a constant of a class file. */
final class LimitCheck {
  /** How many bytes of text a constant of a class file holds. */
  private static final int LARGEST_CONSTANT = 65_535;

  /** Up to how many characters every known server takes a description (as of 2026-11-20). */
  private static final int LONGEST_DESCRIPTION = 1_024;

  private final TypeElement source;
  private final Reporter reporter;

  LimitCheck(TypeElement source, Reporter reporter) {
    this.source = source;
    this.reporter = reporter;
  }

  /** Checks every function, each of which has its place. */
  void check(ToolsetModel model, List<Element> places) {
    for (int i = 0; i < places.size(); i++) {
      FunctionModel function = model.functions().get(i);
      Element place = places.get(i);
      Form form = Form.of(function.behaviour().strict());
      SchemaSize arguments = SchemaSize.ofArguments(function.properties());
      if (form.isStrict()) {
        report(place, StrictLimits.excess(arguments));
      }
      fits("The description", place, function.description());
      describesShortly(place, function.description());
      fits(
          "The schema of the arguments",
          place,
          arguments,
          () -> largest(function.properties(), form));
      ResultModel result = function.result();
      result
          .value()
          .ifPresent(
              value ->
                  fits(
                      "The schema of the result",
                      place,
                      SchemaSize.ofValue(value),
                      () -> SchemaWriter.value(value, result.description(), form)));
    }
  }

  /** Checks the templates and every structured answer. */
  void check(AssistantModel model) {
    model.instructions().ifPresent(template -> fits("The instructions", source, template));
    for (AssistantModel.Method method : model.methods()) {
      Element place = place(method);
      fits("The prompt", place, method.prompt());
      method.instructions().ifPresent(template -> fits("The instructions", place, template));
      method.answer().form().ifPresent(answer -> check(place, answer));
    }
  }

  private void check(Element place, AnswerForm answer) {
    SchemaSize size = SchemaSize.ofAnswer(answer);
    report(place, StrictLimits.excess(size));
    fits("The schema of the answer", place, size, () -> largest(answer));
    answer
        .description()
        .ifPresent(
            description -> {
              fits("The description", place, description);
              describesShortly(place, description);
            });
  }

  /** Returns the longer of the schemas; what is words for fine-tuned models can be long. */
  private static SchemaText largest(List<Property> properties, Form form) {
    SchemaText schema = SchemaWriter.arguments(properties, form);
    return form.isStrict()
        ? longer(schema, SchemaWriter.arguments(properties, Form.REDUCED))
        : schema;
  }

  private static SchemaText largest(AnswerForm answer) {
    return longer(
        SchemaWriter.answer(answer, Form.STRICT), SchemaWriter.answer(answer, Form.REDUCED));
  }

  private static SchemaText longer(SchemaText one, SchemaText other) {
    return bytes(other.json()) > bytes(one.json()) ? other : one;
  }

  private void describesShortly(Element place, String description) {
    int length = description.codePointCount(0, description.length());
    if (length > LONGEST_DESCRIPTION) {
      reporter.note(
          ProblemCode.LONG_DESCRIPTION,
          Problem.Place.of(place),
          place.getSimpleName(),
          length,
          LONGEST_DESCRIPTION);
    }
  }

  private void fits(String what, Element place, Template template) {
    // The compiler may join the texts of an expression to one constant.
    StringBuilder text = new StringBuilder();
    for (Template.Part part : template.parts()) {
      text.append(part instanceof Template.Part.Text constant ? constant.text() : "");
    }
    fits(what, place, text.toString());
  }

  /** Writes no schema that cannot fit, since it can be larger than any memory. */
  private void fits(String what, Element place, SchemaSize size, Supplier<SchemaText> schema) {
    long atLeast = 2L * size.schemas(); // its brackets are the least that a schema takes
    if (atLeast > LARGEST_CONSTANT) {
      reporter.add(
          ProblemCode.CONSTANT_TOO_LARGE,
          place,
          what,
          place.getSimpleName(),
          "at least " + atLeast);
    } else {
      fits(what, place, schema.get().json());
    }
  }

  private void fits(String what, Element place, String constant) {
    long bytes = bytes(constant);
    if (bytes > LARGEST_CONSTANT) {
      reporter.add(ProblemCode.CONSTANT_TOO_LARGE, place, what, place.getSimpleName(), bytes);
    }
  }

  private static long bytes(String text) {
    return text.chars().mapToLong(LimitCheck::bytes).sum();
  }

  /** Returns the size of a character in a class file, whose UTF-8 has its own null. */
  private static int bytes(int c) {
    return c != 0 && c < 0x80 ? 1 : c < 0x800 ? 2 : 3;
  }

  private void report(Element place, Optional<StrictLimits.Excess> excess) {
    excess.ifPresent(
        too ->
            reporter.add(
                too.what().equals(StrictLimits.NESTING)
                    ? ProblemCode.SCHEMA_TOO_DEEP
                    : ProblemCode.SCHEMA_TOO_LARGE,
                place,
                place.getSimpleName(),
                too.actual(),
                too.what(),
                too.allowed()));
  }

  /** Returns a method of the source, or the source itself for a method that it inherits. */
  private Element place(AssistantModel.Method method) {
    List<String> parameters =
        method.parameters().stream().map(parameter -> parameter.type().toString()).toList();
    return ElementFilter.methodsIn(source.getEnclosedElements()).stream()
        .filter(element -> element.getSimpleName().contentEquals(method.name()))
        .filter(element -> parameterTypes(element).equals(parameters))
        .<Element>map(element -> element)
        .findFirst()
        .orElse(source);
  }

  private static List<String> parameterTypes(ExecutableElement method) {
    return method.getParameters().stream()
        .map(parameter -> TypeName.get(parameter.asType()).withoutAnnotations().toString())
        .toList();
  }
}
