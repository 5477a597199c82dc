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
 * Cuts a list of things that have ids into pages, by the query's {@code after}, {@code before},
 * limit and order.
 */
public final class Page {
  private static final int DEFAULT_LIMIT = 20;
  private static final int MAX_LIMIT = 100;

  private Page() {}

  /**
   * Returns the page that {@code query} asks for, the oldest first unless it says otherwise.
   *
   * @param items the items from old to new, each with an {@code id}
   * @param query the parameters of the query
   * @throws ApiError 400 for a limit out of range, 404 when nothing has the id of a cursor
   */
  public static ObjectNode oldestFirst(List<? extends JsonNode> items, Map<String, String> query) {
    return of(items, query, "desc".equals(query.get("order")));
  }

  /**
   * Returns the page that {@code query} asks for, the newest first unless it says otherwise.
   *
   * @param items the items from old to new, each with an {@code id}
   * @param query the parameters of the query
   * @throws ApiError 400 for a limit out of range, 404 when nothing has the id of a cursor
   */
  public static ObjectNode newestFirst(List<? extends JsonNode> items, Map<String, String> query) {
    return of(items, query, !"asc".equals(query.get("order")));
  }

  private static ObjectNode of(
      List<? extends JsonNode> items, Map<String, String> query, boolean descending) {
    int limit = limit(query);
    List<JsonNode> sorted = new ArrayList<>(items);
    if (descending) {
      Collections.reverse(sorted);
    }
    String after = query.get("after");
    String before = query.get("before");
    int from = after == null ? 0 : indexOf(sorted, after, "after") + 1;
    int to = before == null ? sorted.size() : indexOf(sorted, before, "before");
    boolean hasMore = to - from > limit;
    if (hasMore && after == null && before != null) {
      // The page before a thing ends with that thing's neighbour.
      from = to - limit;
    }
    return page(sorted.subList(Math.min(from, to), Math.min(to, from + limit)), hasMore);
  }

  private static ObjectNode page(List<JsonNode> data, boolean hasMore) {
    ObjectNode page = JsonNodeFactory.instance.objectNode().put("object", "list");
    ArrayNode array = page.putArray("data");
    data.forEach(array::add);
    return page.put("first_id", data.isEmpty() ? "" : id(data.get(0)))
        .put("last_id", data.isEmpty() ? "" : id(data.get(data.size() - 1)))
        .put("has_more", hasMore);
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

  private static int indexOf(List<JsonNode> items, String id, String cursor) {
    for (int i = 0; i < items.size(); i++) {
      if (id(items.get(i)).equals(id)) {
        return i;
      }
    }
    throw new ApiError(
        404, "invalid_request_error", cursor, "not_found", "Nothing has the id '" + id + "'.");
  }

  private static String id(JsonNode item) {
    return item.path("id").stringValue("");
  }
}
