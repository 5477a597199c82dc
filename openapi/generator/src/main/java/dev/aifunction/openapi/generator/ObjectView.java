package dev.aifunction.openapi.generator;

import dev.aifunction.openapi.generator.Description.ObjectType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** What {@code object.mustache} prints. */
record ObjectView(
    Document document, Description description, ObjectType object, Set<String> unions) {

  Map<String, Object> asMap() {
    String pointer = "/components/schemas/" + object.name() + "/properties";
    List<Map<String, Object>> properties =
        PropertyView.all(document, description, pointer, object.properties());
    Map<String, Object> view = new LinkedHashMap<>();
    view.put("class", object.name());
    view.put(
        "comment",
        Javadoc.lines(object.doc(), "The object `" + object.name() + "`.", object.deprecated()));
    view.put("imports", imports());
    view.put("supertypes", unions.isEmpty() ? "JsonValue" : String.join(", ", unions));
    view.put("properties", properties);
    view.put("constants", properties.stream().filter(ObjectView::isConstant).toList());
    view.put("checks", PropertyView.checks(object.properties()));
    return view;
  }

  private static boolean isConstant(Map<String, Object> property) {
    return !Boolean.FALSE.equals(property.get("constant"));
  }

  private Set<String> imports() {
    Set<String> imports = new TreeSet<>();
    for (String name : List.of("Extras", "JsonReader", "JsonWriter", "RawJson")) {
      imports.add("dev.aifunction.openapi.http." + name);
    }
    if (unions.isEmpty()) {
      imports.add("dev.aifunction.openapi.http.JsonValue");
    }
    imports.add("java.util.Map");
    imports.add("java.util.Objects");
    imports.add("java.util.Set");
    imports.add("org.jspecify.annotations.Nullable");
    object.properties().forEach(property -> PropertyView.addImports(property.type(), imports));
    return imports;
  }
}
