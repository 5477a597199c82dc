package dev.aifunction.mock.state;

import dev.aifunction.mock.document.ApiError;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Cuts a list of things that have ids into pages, by the query's {@code after}, limit and order.
 */
public final class Page {
  private static final int DEFAULT_LIMIT = 20;
  private static final int MAX_LIMIT = 100;

  private Page() {}

  /**
   * Returns the page of {@code items} that {@code query} asks for.
   *
   * @param items the items from old to new, each with an {@code id}
   * @param query the parameters of the query
   * @throws ApiError 400 for a limit out of range, 404 when nothing has the id {@code after}
   */
  public static ObjectNode of(List<? extends JsonNode> items, Map<String, String> query) {
    int limit = limit(query);
    List<JsonNode> sorted = new ArrayList<>(items);
    if ("desc".equals(query.get("order"))) {
      Collections.reverse(sorted);
    }
    int from = query.containsKey("after") ? indexAfter(sorted, query.get("after")) : 0;
    List<JsonNode> data = sorted.subList(from, Math.min(sorted.size(), from + limit));
    ObjectNode page = JsonNodeFactory.instance.objectNode().put("object", "list");
    ArrayNode array = page.putArray("data");
    data.forEach(array::add);
    return page.put("first_id", data.isEmpty() ? "" : id(data.get(0)))
        .put("last_id", data.isEmpty() ? "" : id(data.get(data.size() - 1)))
        .put("has_more", from + data.size() < sorted.size());
  }

  private static int limit(Map<String, String> query) {
    long limit = Long.parseLong(query.getOrDefault("limit", Long.toString(DEFAULT_LIMIT)));
    if (limit < 1 || limit > MAX_LIMIT) {
      throw ApiError.badRequest(
          "limit",
          limit < 1 ? "integer_below_min_value" : "integer_above_max_value",
          "Invalid 'limit': expected an integer from 1 to "
              + MAX_LIMIT
              + ", but got "
              + limit
              + " instead.");
    }
    return (int) limit;
  }

  private static int indexAfter(List<JsonNode> items, String after) {
    for (int i = 0; i < items.size(); i++) {
      if (id(items.get(i)).equals(after)) {
        return i + 1;
      }
    }
    throw new ApiError(
        404, "invalid_request_error", "after", "not_found", "Nothing has the id '" + after + "'.");
  }

  private static String id(JsonNode item) {
    return item.path("id").stringValue("");
  }
}
