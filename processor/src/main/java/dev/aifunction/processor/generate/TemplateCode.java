package dev.aifunction.processor.generate;

import com.palantir.javapoet.CodeBlock;
import dev.aifunction.processor.model.Template;
import dev.aifunction.processor.model.Template.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Makes the expression that fills a template: values are inserted as data, never read again. */
final class TemplateCode {

  private TemplateCode() {}

  /** Is the expression of a variable, and whether it is a {@code String} already. */
  record Value(CodeBlock expression, boolean isString) {}

  /**
   * Makes {@code "Plan " + days + " days in " + city + "."}; where no string comes first, an empty
   * one does, so that two numbers are not added up.
   */
  static CodeBlock of(Template template, Map<String, Value> values) {
    List<CodeBlock> parts = new ArrayList<>();
    for (Part part : template.parts()) {
      if (part instanceof Part.Text text) {
        parts.add(CodeBlock.of("$S", text.text()));
      } else {
        Value value = Objects.requireNonNull(values.get(((Part.Variable) part).name()));
        if (parts.isEmpty() && !value.isString()) {
          parts.add(CodeBlock.of("$S", ""));
        }
        parts.add(value.expression());
      }
    }
    if (parts.isEmpty()) {
      return CodeBlock.of("$S", "");
    }
    return parts.stream().collect(CodeBlock.joining("$W+ "));
  }
}
