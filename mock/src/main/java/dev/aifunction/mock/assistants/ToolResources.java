package dev.aifunction.mock.assistants;

import dev.aifunction.mock.state.Ids;
import dev.aifunction.mock.state.Json;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Turns the resources that a request gives to tools into those that an assistant or thread has. */
public final class ToolResources {
  private ToolResources() {}

  /**
   * Returns the resources of {@code request}; a vector store that it describes is given an id.
   *
   * @param ids makes the ids
   */
  public static ObjectNode of(JsonNode request, Ids ids) {
    JsonNode wanted = request.path("tool_resources");
    ObjectNode resources = Json.object();
    if (wanted.hasNonNull("code_interpreter")) {
      resources.set("code_interpreter", wanted.path("code_interpreter"));
    }
    JsonNode search = wanted.path("file_search");
    if (search.isObject()) {
      ArrayNode stores = resources.putObject("file_search").putArray("vector_store_ids");
      search.path("vector_store_ids").forEach(stores::add);
      search.path("vector_stores").forEach(described -> stores.add(ids.next("vs_")));
    }
    return resources;
  }
}
