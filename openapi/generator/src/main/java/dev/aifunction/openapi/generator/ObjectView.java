package dev.aifunction.openapi.generator;

import dev.aifunction.openapi.generator.Description.ObjectType;
import dev.aifunction.openapi.generator.Description.Property;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What {@code object.mustache} prints: a model, a form, or the parameters of a query.
 *
 * @param base the simple name of the superclass
 * @param unions the names of the unions that the object is a member of
 * @param pointer where the properties stand in the document
 */
record ObjectView(
    Document document,
    Description description,
    String base,
    String name,
    List<String> comment,
    List<Property> properties,
    Set<String> unions,
    String pointer) {

  static ObjectView of(
      Document document, Description description, ObjectType object, Set<String> unions) {
    return new ObjectView(
        document,
        description,
        object.form() ? "FormObject" : "JsonObject",
        object.name(),
        Javadoc.lines(object.doc(), "The object `" + object.name() + "`.", object.deprecated()),
        object.properties(),
        unions,
        "/components/schemas/" + object.name() + "/properties");
  }

  Map<String, Object> asMap() {
    List<Map<String, Object>> views = PropertyView.all(document, description, pointer, properties);
    Map<String, Object> view = new LinkedHashMap<>();
    view.put("class", name);
    view.put("comment", comment);
    view.put("imports", imports());
    view.put("base", base);
    view.put("json", isJson());
    view.put("supertypes", unions.isEmpty() ? false : String.join(", ", unions));
    view.put("properties", views);
    view.put("reads", isJson() ? reads(views) : List.of());
    view.put("required", properties.stream().anyMatch(PropertyView::isRequired));
    return view;
  }

  /** The positions that are read alike, as labels of one case. */
  private static List<Map<String, Object>> reads(List<Map<String, Object>> properties) {
    Map<Object, List<String>> positions = new LinkedHashMap<>();
    for (Map<String, Object> property : properties) {
      positions
          .computeIfAbsent(property.get("read"), read -> new ArrayList<>())
          .add(String.valueOf(property.get("position")));
    }
    List<Map<String, Object>> reads = new ArrayList<>();
    positions.forEach(
        (read, labels) -> reads.add(Map.of("read", read, "labels", String.join(", ", labels))));
    return reads;
  }

  private boolean isJson() {
    return base.equals("JsonObject");
  }

  private Set<String> imports() {
    Set<String> imports = new TreeSet<>();
    imports.add("dev.aifunction.openapi.http." + base);
    imports.add("dev.aifunction.openapi.http.PropertyNames");
    if (isJson()) {
      imports.add("dev.aifunction.openapi.http.JsonReader");
    }
    if (properties.stream().anyMatch(PropertyView::mayBeNull)) {
      imports.add("org.jspecify.annotations.Nullable");
    }
    for (Property property : properties) {
      PropertyView.addImports(property.type(), imports);
      for (ValueType plain : Convenience.types(description, property.type())) {
        PropertyView.addImports(plain, imports);
      }
    }
    return imports;
  }
}
