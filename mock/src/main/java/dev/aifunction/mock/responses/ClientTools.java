package dev.aifunction.mock.responses;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Finds the tools that a client runs, functions and custom ones, alone or in a namespace. */
final class ClientTools {
  private ClientTools() {}

  /** Returns those of {@code tools}; hosted ones are left out. */
  static List<ClientTool> in(JsonNode tools) {
    List<ClientTool> found = new ArrayList<>();
    for (JsonNode tool : tools) {
      switch (tool.path("type").stringValue("")) {
        case "function", "custom" -> found.add(new ClientTool(tool, null));
        case "namespace" -> {
          String namespace = tool.path("name").stringValue();
          tool.path("tools").forEach(inner -> found.add(new ClientTool(inner, namespace)));
        }
        default -> {}
      }
    }
    return found;
  }

  /** Returns the tool {@code name}, if it is one of {@code tools}. */
  static Optional<ClientTool> find(JsonNode tools, String name) {
    return in(tools).stream().filter(tool -> tool.name().equals(name)).findFirst();
  }

  /**
   * Is a tool that a client runs.
   *
   * @param described the tool as it was offered
   * @param namespace the name of its namespace, null when it has none
   */
  record ClientTool(JsonNode described, @Nullable String namespace) {

    String name() {
      return described.path("name").stringValue("");
    }

    boolean isCustom() {
      return described.path("type").stringValue("").equals("custom");
    }
  }
}
