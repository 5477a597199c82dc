package dev.aifunction.openai;

import dev.aifunction.tool.ToolSpec;
import java.util.Collections;
import java.util.Map;
import java.util.WeakHashMap;

/**
 * Holds tools as they go into the requests of an API.
 *
 * <p>Each is written, and its schema found to be JSON, once and not with every request; it is kept
 * as long as its tool.
 *
 * @param <T> what the API calls a tool
 */
final class WrittenTools<T> {

  /** Writes a tool, with the schema that every model takes or with that of fine-tuned ones. */
  @FunctionalInterface
  interface Writer<T> {
    T write(ToolSpec tool, boolean reduced);
  }

  private final Writer<T> writer;
  private final Map<ToolSpec, T> whole = Collections.synchronizedMap(new WeakHashMap<>());
  private final Map<ToolSpec, T> reduced = Collections.synchronizedMap(new WeakHashMap<>());

  WrittenTools(Writer<T> writer) {
    this.writer = writer;
  }

  /**
   * Returns a tool.
   *
   * @param isReduced whether it is for a fine-tuned model
   * @throws IllegalArgumentException if one of its schemas is no JSON
   */
  T get(ToolSpec tool, boolean isReduced) {
    return isReduced
        ? reduced.computeIfAbsent(tool, it -> writer.write(it, true))
        : whole.computeIfAbsent(tool, it -> writer.write(it, false));
  }
}
