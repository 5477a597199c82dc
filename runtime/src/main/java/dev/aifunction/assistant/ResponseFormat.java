package dev.aifunction.assistant;

import dev.aifunction.tool.BadToolCallException;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a structured answer looks like: a JSON Schema for the model, and how its answer is read.
 *
 * <p>Assistants' generated stubs hold one for each method with a structured answer. Written by
 * hand:
 *
 * <pre>{@code
 * ResponseFormat<Integer> count = ResponseFormat.json("count", schema, text -> readCount(text));
 * int pets = conversation.send("How many cats and dogs?", count).value();
 * }</pre>
 *
 * @param <T> what an answer is read into
 */
public final class ResponseFormat<T extends @Nullable Object> {
  private static final Pattern NAME = Pattern.compile("[a-zA-Z0-9_-]{1,64}");

  private final String name;
  private final String schema;
  private final String reduced;
  private final @Nullable String description;
  private final Function<String, T> read;

  private ResponseFormat(
      String name,
      String schema,
      String reduced,
      @Nullable String description,
      Function<String, T> read) {
    this.name = name;
    this.schema = schema;
    this.reduced = reduced;
    this.description = description;
    this.read = read;
  }

  /**
   * Returns the format of answers that are JSON text.
   *
   * @param name what the model calls the format: 1 to 64 of {@code a-z A-Z 0-9 _ -}
   * @param schema the JSON Schema in OpenAI's strict subset; written into requests as it is
   * @param read reads an answer's text; throws {@link BadToolCallException} when it does not fit
   * @throws IllegalArgumentException when the name is not one
   */
  public static <T extends @Nullable Object> ResponseFormat<T> json(
      String name, String schema, Function<String, T> read) {
    if (!NAME.matcher(name).matches()) {
      throw new IllegalArgumentException(
          "A response format's name is 1 to 64 of a-z A-Z 0-9 _ -, not '" + name + "'");
    }
    Objects.requireNonNull(schema, "schema");
    Objects.requireNonNull(read, "read");
    return new ResponseFormat<>(name, schema, schema, null, read);
  }

  /**
   * Returns this format with another schema for fine-tuned models, whose strict mode knows neither
   * patterns and formats nor the limits of numbers and arrays.
   */
  public ResponseFormat<T> reduced(String schema) {
    Objects.requireNonNull(schema, "schema");
    return new ResponseFormat<>(name, this.schema, schema, description, read);
  }

  /** Returns this format with what a model is told that it is for, where it is a function's. */
  public ResponseFormat<T> described(String description) {
    Objects.requireNonNull(description, "description");
    return new ResponseFormat<>(name, schema, reduced, description, read);
  }

  /** Returns what the model calls the format. */
  public String name() {
    return name;
  }

  /** Returns what the format is for, null when nobody said it. */
  public @Nullable String description() {
    return description;
  }

  /** Returns the JSON Schema as text. */
  public String schema() {
    return schema;
  }

  /** Returns the JSON Schema for fine-tuned models; the same where nothing else was set. */
  public String reducedSchema() {
    return reduced;
  }

  /**
   * Reads an answer.
   *
   * @throws BadToolCallException when the text does not fit the format; lists every problem
   */
  public T read(String text) {
    return read.apply(text);
  }

  @Override
  public String toString() {
    return "ResponseFormat[" + name + "]";
  }
}
