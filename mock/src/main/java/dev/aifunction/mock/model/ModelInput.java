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
 * @param limits where an answer is cut
 */
public record ModelInput(
    String message,
    List<Output> outputs,
    List<Tool> tools,
    Choice choice,
    boolean onlyOffered,
    boolean parallel,
    Format format,
    Limits limits) {

  public ModelInput {
    outputs = List.copyOf(outputs);
    tools = List.copyOf(tools);
  }

  /**
   * Returns the text of a message's content, which is a string or a list of parts of which some
   * have a text.
   */
  public static String text(JsonNode content) {
    if (content.isString()) {
      return content.stringValue();
    }
    StringBuilder text = new StringBuilder();
    for (JsonNode part : content) {
      JsonNode some = part.path("text");
      if (!some.isMissingNode()) {
        text.append(text.isEmpty() ? "" : "\n")
            .append(some.isObject() ? some.path("value").asString("") : some.asString(""));
      }
    }
    return text.toString();
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

  /**
   * Is where an answer is cut.
   *
   * @param stop the sequences before which a text ends
   * @param tokens how many tokens an answer may have
   */
  public record Limits(List<String> stop, int tokens) {

    public Limits {
      stop = List.copyOf(stop);
    }

    /** Returns the limit of {@code tokens} alone, which is none unless it is a number. */
    public static Limits of(JsonNode tokens) {
      return new Limits(List.of(), most(tokens));
    }

    /** Returns the number that {@code tokens} is, and else the largest. */
    public static int most(JsonNode tokens) {
      return tokens.isNumber()
          ? (int) Math.min(Integer.MAX_VALUE, tokens.longValue())
          : Integer.MAX_VALUE;
    }
  }

  /** Is the form of a text answer. */
  public sealed interface Format {

    /**
     * Returns the form of a response format's type.
     *
     * @param type the type, such as {@code json_schema}
     * @param schema the schema, where the type has one
     */
    static Format named(String type, JsonNode schema) {
      return switch (type) {
        case "json_object" -> new JsonObject();
        case "json_schema" -> new Schema(schema);
        default -> new Text();
      };
    }

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
