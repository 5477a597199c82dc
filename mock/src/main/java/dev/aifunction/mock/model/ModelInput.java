package dev.aifunction.mock.model;

import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * Is what a request means to the model, whichever API it came by.
 *
 * @param message the text of the last user message
 * @param outputs the tool outputs that end the conversation, empty when something else does
 * @param tools the tools that may be called
 * @param choice whether tools may, must or must not be called
 * @param onlyOffered whether a call of a tool that is not offered is out of the question; the
 *     choice of a request can name the tools, and else a model is free to imagine one
 * @param parallel whether one answer may hold several calls
 * @param format the form of a text answer
 */
public record ModelInput(
    String message,
    List<Output> outputs,
    List<Tool> tools,
    Choice choice,
    boolean onlyOffered,
    boolean parallel,
    Format format) {

  public ModelInput {
    outputs = List.copyOf(outputs);
    tools = List.copyOf(tools);
  }

  /** Says whether tools are called. */
  public enum Choice {
    NONE,
    AUTO,
    REQUIRED
  }

  /**
   * Is a tool that is offered.
   *
   * @param name its name
   * @param description its description, empty when it has none
   * @param parameters the schema of its arguments, a missing node when it takes none or free text
   */
  public record Tool(String name, String description, JsonNode parameters) {}

  /**
   * Is what a tool answered.
   *
   * @param tool the tool's name
   * @param text its output
   */
  public record Output(String tool, String text) {}

  /** Is the form of a text answer. */
  public sealed interface Format {

    /** Is any text. */
    record Text() implements Format {}

    /** Is any JSON object. */
    record JsonObject() implements Format {}

    /**
     * Is an instance of a schema.
     *
     * @param schema the schema
     */
    record Schema(JsonNode schema) implements Format {}
  }
}
