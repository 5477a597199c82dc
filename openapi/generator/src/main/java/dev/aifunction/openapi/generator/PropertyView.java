package dev.aifunction.openapi.generator;

import dev.aifunction.openapi.generator.Description.Property;
import dev.aifunction.openapi.generator.ValueType.ListOf;
import dev.aifunction.openapi.generator.ValueType.MapOf;
import dev.aifunction.openapi.generator.ValueType.Named;
import dev.aifunction.openapi.generator.ValueType.Scalar;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the templates print of a property. */
final class PropertyView {
  private PropertyView() {}

  /** The views of an object's properties; two that become the same Java name are refused. */
  static List<Map<String, Object>> all(
      Document document, Description description, String pointer, List<Property> properties) {
    List<Map<String, Object>> views = new ArrayList<>();
    Map<String, String> wireNames = new HashMap<>();
    for (Property property : properties) {
      String name = JavaNames.property(property.wireName());
      String other = wireNames.put(name, property.wireName());
      if (other != null) {
        throw document.refuse(
            pointer,
            "has the properties '%s' and '%s', both '%s' in Java"
                .formatted(other, property.wireName(), name));
      }
      Map<String, Object> view = asMap(name, property);
      view.put("position", views.size());
      view.put("lines", doc(description, property));
      view.put("conveniences", Convenience.of(description, property.type()));
      views.add(view);
    }
    return views;
  }

  private static Map<String, Object> asMap(String name, Property property) {
    ValueType type = property.type();
    boolean mayBeNull = mayBeNull(property);
    Map<String, Object> view = new LinkedHashMap<>();
    view.put("property", name);
    view.put("wireName", property.wireName());
    view.put("isRequired", isRequired(property));
    view.put("obsolete", property.deprecated());
    view.put("type", JavaCode.type(type));
    view.put("answer", mayBeNull ? "@Nullable " + JavaCode.type(type) : JavaCode.nonNullType(type));
    view.put("mayBeNull", mayBeNull);
    view.put(
        "argument",
        property.nullable() ? "@Nullable " + JavaCode.type(type) : JavaCode.nonNullType(type));
    view.put("setter", property.nullable() ? "setOrNull" : "set");
    view.put("constant", property.constant() == null ? false : property.constant());
    view.put("adder", type instanceof ListOf && property.constant() == null ? adder(name) : false);
    view.put("item", type instanceof ListOf list ? JavaCode.nonNullType(list.item()) : false);
    view.put("plain", !(type instanceof ListOf) && !(type instanceof MapOf));
    view.put("read", Description.hasFile(type) ? false : JavaCode.read(type));
    return view;
  }

  /** What the property says of itself, else its constant, else what its type says. */
  private static List<String> doc(Description description, Property property) {
    String fallback = "The property `" + property.wireName() + "`.";
    String doc = property.doc();
    if (doc.isBlank() && property.constant() != null) {
      doc = "Always `" + property.constant().replace("\"", "") + "`.";
    } else if (doc.isBlank()) {
      doc = description.docOf(property.type());
    }
    return Javadoc.lines(doc, fallback, property.deprecated());
  }

  private static String adder(String name) {
    return "add" + JavaNames.capitalized(JavaNames.singular(name));
  }

  /** Whether a reader has to expect that a property has no value. */
  static boolean mayBeNull(Property property) {
    return !property.required() || property.nullable();
  }

  /** Whether a caller has to set a property. */
  static boolean isRequired(Property property) {
    return property.required() && property.constant() == null;
  }

  /** Adds the imports that a type needs in the package of the models. */
  static void addImports(ValueType type, Set<String> imports) {
    if (type instanceof ListOf list) {
      imports.add("java.util.List");
      addImports(list.item(), imports);
    } else if (type instanceof MapOf map) {
      imports.add("java.util.Map");
      addImports(map.value(), imports);
    } else if (type == Scalar.JSON) {
      imports.add("dev.aifunction.openapi.http.RawJson");
    } else if (type == Scalar.FILE) {
      imports.add("dev.aifunction.openapi.http.FileContent");
    }
  }

  /** Adds the imports that a type needs in another package. */
  static void addModelImports(ValueType type, Set<String> imports) {
    addImports(type, imports);
    if (type instanceof ListOf list) {
      addModelImports(list.item(), imports);
    } else if (type instanceof MapOf map) {
      addModelImports(map.value(), imports);
    } else if (type instanceof Named named) {
      imports.add("dev.aifunction.openapi.model." + named.name());
    }
  }
}
