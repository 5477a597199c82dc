package dev.aifunction.openapi.generator;

import dev.aifunction.openapi.generator.Description.ObjectType;
import dev.aifunction.openapi.generator.Description.Operation;
import dev.aifunction.openapi.generator.Description.Property;
import dev.aifunction.openapi.generator.ValueType.ListOf;
import dev.aifunction.openapi.generator.ValueType.Named;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What {@code api.mustache} prints of the iteration over all pages of a list.
 *
 * @param page the class of one page
 * @param item the type of the items
 * @param last the function from a page to the id of its last item
 */
record PagesView(String page, ValueType item, String last) {

  /**
   * Finds out whether an operation answers a page of a list; returns null if it does not, or if the
   * page names the next one by something else than an id.
   */
  static @Nullable PagesView of(Document document, Description description, Operation operation) {
    boolean goesOn =
        operation.queryParameters().stream()
            .anyMatch(parameter -> parameter.wireName().equals("after"));
    if (!operation.method().equals("get")
        || !goesOn
        || !(operation.result() instanceof Named named)
        || !(description.components().get(named.name()) instanceof ObjectType page)
        || page.property("has_more").isEmpty()
        || page.property("next").isPresent()) {
      return null;
    }
    Property data = page.property("data").orElse(null);
    if (data == null || !(data.type() instanceof ListOf list)) {
      return null;
    }
    if (page.property("last_id").isPresent()) {
      return new PagesView(page.name(), list.item(), page.name() + "::lastId");
    }
    if (list.item() instanceof Named item
        && description.components().get(item.name()) instanceof ObjectType object
        && object.property("id").isPresent()) {
      return new PagesView(
          page.name(), item, "page -> page.data().get(page.data().size() - 1).id()");
    }
    throw document.refuse(
        Document.child("/paths", operation.path()) + "/get",
        "answers pages, but neither they nor their items have an id to go on with");
  }

  Map<String, Object> asMap(String method, List<String> pathNames) {
    List<String> arguments = new ArrayList<>(pathNames);
    arguments.add("query");
    Map<String, Object> pages = new LinkedHashMap<>();
    pages.put("fetch", method + "(" + String.join(", ", arguments) + ")");
    pages.put("page", page);
    pages.put("last", last);
    return Map.of(
        "pages", pages, "note", "All pages, of which each is fetched when its turn comes.");
  }
}
