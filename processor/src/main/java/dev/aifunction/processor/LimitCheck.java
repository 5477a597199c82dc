package dev.aifunction.processor;

import dev.aifunction.processor.model.AssistantModel;
import dev.aifunction.processor.model.FunctionModel;
import dev.aifunction.processor.model.ToolsetModel;
import dev.aifunction.processor.model.ValueType;
import dev.aifunction.processor.report.ProblemCode;
import dev.aifunction.processor.report.Reporter;
import dev.aifunction.processor.schema.StrictLimits;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** Reports the schemas that OpenAI's strict mode would refuse for their size. */
final class LimitCheck {
  private final TypeElement source;
  private final Reporter reporter;

  LimitCheck(TypeElement source, Reporter reporter) {
    this.source = source;
    this.reporter = reporter;
  }

  /** Whether the arguments of every strict function keep the limits. */
  boolean keeps(ToolsetModel model) {
    for (FunctionModel function : model.functions()) {
      if (function.behaviour().strict()) {
        report(function.method(), StrictLimits.arguments(function.properties()));
      }
    }
    return reporter.isEmpty();
  }

  /** Whether every structured answer keeps the limits. */
  boolean keeps(AssistantModel model) {
    for (AssistantModel.Method method : model.methods()) {
      Optional<ValueType> answer = method.answer().value();
      answer.ifPresent(type -> report(method.name(), StrictLimits.value(type)));
    }
    return reporter.isEmpty();
  }

  private void report(String method, Optional<StrictLimits.Excess> excess) {
    excess.ifPresent(
        too ->
            reporter.add(
                too.what().equals(StrictLimits.NESTING)
                    ? ProblemCode.SCHEMA_TOO_DEEP
                    : ProblemCode.SCHEMA_TOO_LARGE,
                place(method),
                method,
                too.actual(),
                too.what(),
                too.allowed()));
  }

  private Element place(String method) {
    return source.getEnclosedElements().stream()
        .filter(element -> element.getSimpleName().contentEquals(method))
        .<Element>map(element -> element)
        .findFirst()
        .orElse(source);
  }
}
