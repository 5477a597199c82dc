package dev.aifunction.openai;

import dev.aifunction.assistant.Api;
import dev.aifunction.assistant.ResponseFormat;
import dev.aifunction.openapi.http.RawJson;
import dev.aifunction.openapi.model.FunctionObject;
import dev.aifunction.openapi.model.ResponseFormatJsonSchema;
import dev.aifunction.openapi.model.ResponseFormatJsonSchemaJsonSchema;
import dev.aifunction.tool.ToolSpec;

/**
 * Writes functions and formats as Chat Completions and Assistants have them: nested in their kind.
 * Responses has them flat.
 *
 * <p>Schemas go into requests as the text that they are. The schema of a tool's output is left out,
 * and that the model has to search for the tool first: both only spare it tokens.
 */
final class Nested {
  private Nested() {}

  /**
   * Writes a function.
   *
   * @throws UnsupportedOperationException when only programs may call it: the model itself would
   */
  static FunctionObject function(ToolSpec tool, boolean reduced) {
    if (!Api.CHAT_COMPLETIONS.has(tool)) {
      throw new UnsupportedOperationException(
          ("Only Responses has programs of the model's, which alone may call the tool '%s': use"
                  + " Api.RESPONSES, or let \"direct\" be one of its callers")
              .formatted(tool.name()));
    }
    FunctionObject.Builder function =
        FunctionObject.builder()
            .name(tool.name())
            .description(tool.description())
            .parameters(RawJson.of(reduced ? tool.reducedParameters() : tool.parameters()));
    if (tool.strict()) {
      function.strict(true);
    }
    return function.build();
  }

  static ResponseFormatJsonSchema format(ResponseFormat<?> format, boolean reduced) {
    return ResponseFormatJsonSchema.builder()
        .jsonSchema(
            ResponseFormatJsonSchemaJsonSchema.builder()
                .name(format.name())
                .schema(RawJson.of(reduced ? format.reducedSchema() : format.schema()))
                .strict(true)
                .build())
        .build();
  }
}
