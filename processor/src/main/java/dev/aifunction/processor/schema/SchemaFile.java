package dev.aifunction.processor.schema;

import dev.aifunction.processor.model.FunctionModel;
import dev.aifunction.processor.model.ResultModel;
import dev.aifunction.processor.model.ToolsetModel;

/**
 * Writes the file that says, for people and for tests, what a model is told of a class's functions.
 *
 * <pre>{@code
 * {
 *   "functions": [
 *     {
 *       "name": "get_forecast",
 *       "description": "Gets the forecast for a city.",
 *       "parameters": { … },
 *       "output": { … }
 *     }
 *   ]
 * }
 * }</pre>
 */
public final class SchemaFile {

  private SchemaFile() {}

  /** Returns the file's path: {@code META-INF/aifunction/} and the class's binary name. */
  public static String path(ToolsetModel model) {
    return "META-INF/aifunction/" + model.target().reflectionName() + ".json";
  }

  /** Returns the file's text, the same for the same class in every build. */
  public static String text(ToolsetModel model) {
    JsonText out = new JsonText();
    out.beginObject().key("functions").beginArray();
    model.functions().forEach(function -> function(function, out));
    out.endArray().endObject();
    return IndentedJson.of(out.toSchemaText().json()) + "\n";
  }

  private static void function(FunctionModel function, JsonText out) {
    Form form = Form.of(function.behaviour().strict());
    ResultModel result = function.result();
    out.beginObject();
    out.key("name").string(function.tool());
    out.key("description").string(function.description());
    out.key("parameters").raw(SchemaWriter.arguments(function.properties(), form).json());
    if (!result.isText()) {
      result
          .value()
          .map(value -> SchemaWriter.value(value, result.description(), form))
          .ifPresent(schema -> out.key("output").raw(schema.json()));
    }
    out.endObject();
  }
}
