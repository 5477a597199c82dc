package dev.aifunction.processor.generate;

import com.palantir.javapoet.CodeBlock;
import dev.aifunction.processor.schema.SchemaText;
import java.util.stream.Collectors;

/** Writes schemas as text blocks: a line for each property to the reader, one line to the model. */
final class TextBlocks {

  private TextBlocks() {}

  /**
   * Makes
   *
   * <pre>{@code
   * """
   * {"type":"object","properties":{\
   * "city":{"type":"string"}},\
   * "required":["city"],"additionalProperties":false}"""
   * }</pre>
   */
  static CodeBlock of(SchemaText schema) {
    if (schema.lines().size() == 1) {
      return CodeBlock.of("$S", schema.json());
    }
    String block =
        schema.lines().stream().map(TextBlocks::escaped).collect(Collectors.joining("\\\n"));
    return CodeBlock.of("$L", "\"\"\"\n" + block + "\"\"\"");
  }

  /**
   * Escapes what a text block reads otherwise: backslashes, its own end, spaces at a line's end.
   */
  private static String escaped(String line) {
    String text = line.replace("\\", "\\\\").replace("\"\"\"", "\\\"\"\"");
    // A quotation mark at the end of the text would join the closing delimiter.
    return text.endsWith("\"") ? text.substring(0, text.length() - 1) + "\\\"" : text;
  }
}
