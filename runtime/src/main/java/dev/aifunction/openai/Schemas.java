package dev.aifunction.openai;

import dev.aifunction.openapi.http.RawJson;
import dev.aifunction.tool.ToolSpec;
import java.util.Collections;
import java.util.Map;
import java.util.WeakHashMap;

/**
 * Holds the schemas of tools as they go into requests.
 *
 * <p>Each is found to be JSON once, not with every request; it is kept as long as its tool.
 */
final class Schemas {
  private static final Map<ToolSpec, RawJson> WHOLE =
      Collections.synchronizedMap(new WeakHashMap<>());
  private static final Map<ToolSpec, RawJson> REDUCED =
      Collections.synchronizedMap(new WeakHashMap<>());

  private Schemas() {}

  /**
   * Returns the schema of a tool's parameters.
   *
   * @throws IllegalArgumentException if it is no JSON
   */
  static RawJson parameters(ToolSpec tool, boolean reduced) {
    return reduced
        ? REDUCED.computeIfAbsent(tool, it -> RawJson.of(it.reducedParameters()))
        : WHOLE.computeIfAbsent(tool, it -> RawJson.of(it.parameters()));
  }
}
