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

  /** Makes {@code "Plan " + days + " days in " + city + "."}, which is always a string. */
  static CodeBlock of(Template template, Map<String, CodeBlock> values) {
    List<CodeBlock> parts = new ArrayList<>();
    for (Part part : template.parts()) {
      parts.add(
          part instanceof Part.Text text
              ? CodeBlock.of("$S", text.text())
              : Objects.requireNonNull(values.get(((Part.Variable) part).name())));
    }
    if (parts.isEmpty()) {
      return CodeBlock.of("$S", "");
    }
    return parts.stream().collect(CodeBlock.joining("$W+ "));
  }
}
