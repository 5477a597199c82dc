package dev.aifunction.openapi.generator;

import dev.aifunction.openapi.generator.Description.EnumType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What {@code enum.mustache} prints. */
record EnumView(Document document, EnumType type, Set<String> unions) {

  Map<String, Object> asMap() {
    Map<String, Object> view = new LinkedHashMap<>();
    view.put("class", type.name());
    view.put(
        "comment",
        Javadoc.lines(type.doc(), "The values of `" + type.name() + "`.", type.deprecated()));
    view.put("supertypes", unions.isEmpty() ? false : String.join(", ", unions));
    view.put("constants", constants());
    return view;
  }

  private List<Map<String, Object>> constants() {
    Map<String, String> values = new LinkedHashMap<>();
    for (String value : type.values()) {
      String other = values.put(JavaNames.constant(value), value);
      if (other != null) {
        throw document.refuse(
            "/components/schemas/" + type.name() + "/enum",
            "has the values '%s' and '%s', which become one Java constant".formatted(other, value));
      }
    }
    List<Map<String, Object>> constants = new ArrayList<>();
    values.forEach(
        (name, value) -> {
          List<String> lines = Javadoc.lines("", "The value `" + value + "`.", false);
          Map<String, Object> view = new LinkedHashMap<>();
          view.put("constant", name);
          view.put("value", JavaCode.literal(value));
          view.put("line", lines.get(0));
          constants.add(view);
        });
    return constants;
  }
}
