package dev.aifunction.openapi.generator.drift;

import dev.aifunction.openapi.generator.drift.Shape.Leaf;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/**
 * Reads schemas of a document into shapes, one level at a time: the schemas of properties and items
 * stay unread, so that recursion ends.
 */
final class ShapeReader {
  /** The limits that count, and the types they limit. */
  private static final Map<String, Set<String>> LIMITS =
      Map.of(
          "minimum", Set.of("integer", "number"),
          "maximum", Set.of("integer", "number"),
          "minItems", Set.of("array"),
          "maxItems", Set.of("array"),
          "maxLength", Set.of("string"));

  private static final Set<String> WORDS =
      Set.of("description", "title", "deprecated", "default", "example", "examples");

  /** The kind of a value of which nothing is said. */
  private static final String ANY = "any JSON";

  private static final int LONGEST_CHAIN = 100;

  private final JsonNode root;

  ShapeReader(JsonNode root) {
    this.root = root;
  }

  /** The shape of the values that at least one of the schemas admits. */
  Shape read(List<Schema> schemas) {
    List<Shape> shapes = new ArrayList<>();
    for (Schema schema : schemas) {
      shapes.add(read(schema));
    }
    return either(schemas.isEmpty() ? "" : shapes.get(0).pointer(), shapes);
  }

  /** Follows references to the schema itself. */
  Schema resolve(Schema schema) {
    Schema target = schema;
    for (int i = 0; i < LONGEST_CHAIN; i++) {
      String pointer = reference(target);
      if (pointer.isEmpty()) {
        return target;
      }
      target = new Schema(root.at(pointer), pointer);
    }
    throw new IllegalArgumentException(schema.pointer() + " refers to itself");
  }

  /** Where a schema refers to; {@code $recursiveRef} means the component that it stands in. */
  private static String reference(Schema schema) {
    if (schema.node().has("$recursiveRef")) {
      return schema.pointer().replaceFirst("^(/components/schemas/[^/]+)/.*", "$1");
    }
    String reference = schema.node().path("$ref").asString("");
    return reference.isEmpty() ? "" : reference.substring(1);
  }

  private Shape read(Schema schema) {
    Schema target = resolve(schema);
    boolean nullable = saysNullable(schema.node()) || saysNullable(target.node());
    Shape shape = readResolved(target);
    return new Shape(
        target.pointer(),
        nullable || shape.nullable(),
        shape.kinds(),
        shape.values(),
        shape.limits(),
        shape.items(),
        shape.mapValues(),
        shape.objects());
  }

  private static boolean saysNullable(JsonNode node) {
    return node.path("nullable").asBoolean(false);
  }

  private Shape readResolved(Schema schema) {
    List<Schema> choices = new ArrayList<>(schema.children("oneOf"));
    choices.addAll(schema.children("anyOf"));
    choices.removeIf(choice -> saysOnlyWhatIsRequired(choice.node()));
    List<Shape> parts = new ArrayList<>();
    for (Schema part : schema.children("allOf")) {
      parts.add(read(part));
    }
    if (!choices.isEmpty()) {
      parts.add(read(choices));
    }
    if (parts.isEmpty()) {
      return plain(schema);
    }
    if (schema.node().has("properties")) {
      parts.add(plain(schema));
    }
    return all(schema, parts);
  }

  /** A variant such as {@code {required: [file_ids]}} tells nothing of its values. */
  private static boolean saysOnlyWhatIsRequired(JsonNode choice) {
    return choice.has("required")
        && choice.properties().stream()
            .allMatch(entry -> entry.getKey().equals("required") || WORDS.contains(entry.getKey()));
  }

  private static Shape either(String pointer, List<Shape> shapes) {
    NavigableSet<String> kinds = new TreeSet<>();
    NavigableSet<String> values = new TreeSet<>();
    Map<String, BigDecimal> limits = new TreeMap<>();
    List<Schema> items = new ArrayList<>();
    List<Schema> mapValues = new ArrayList<>();
    Set<Leaf> objects = new LinkedHashSet<>();
    boolean nullable = false;
    for (Shape shape : shapes) {
      nullable |= shape.nullable();
      kinds.addAll(shape.kinds());
      values.addAll(shape.values());
      shape.limits().forEach(limits::putIfAbsent);
      items.addAll(shape.items());
      mapValues.addAll(shape.mapValues());
      objects.addAll(shape.objects());
    }
    List<Leaf> leaves = List.copyOf(objects);
    return new Shape(pointer, nullable, kinds, values, limits, items, mapValues, leaves);
  }

  /**
   * The shape of {@code allOf}: each object of one part has the properties of the others, and a
   * part that says nothing of the kind leaves it to them.
   */
  private static Shape all(Schema schema, List<Shape> parts) {
    Shape united = either(schema.pointer(), parts);
    NavigableSet<String> kinds = new TreeSet<>();
    for (Shape part : parts) {
      if (!part.kinds().equals(Set.of(ANY))) {
        kinds.addAll(part.kinds());
      }
    }
    List<Leaf> leaves = List.of();
    for (Shape part : parts) {
      leaves = product(schema.pointer(), leaves, part.objects());
    }
    NavigableSet<String> required = names(schema.node().path("required"));
    List<Leaf> complete = new ArrayList<>();
    for (Leaf leaf : leaves) {
      NavigableSet<String> names = new TreeSet<>(leaf.required());
      names.addAll(required);
      complete.add(new Leaf(leaf.pointer(), leaf.properties(), names));
    }
    return new Shape(
        united.pointer(),
        united.nullable(),
        kinds.isEmpty() ? united.kinds() : kinds,
        united.values(),
        united.limits(),
        united.items(),
        united.mapValues(),
        complete);
  }

  private static List<Leaf> product(String pointer, List<Leaf> left, List<Leaf> right) {
    if (left.isEmpty() || right.isEmpty()) {
      return left.isEmpty() ? right : left;
    }
    List<Leaf> product = new ArrayList<>();
    for (Leaf first : left) {
      for (Leaf second : right) {
        Map<String, Schema> properties = new LinkedHashMap<>(first.properties());
        properties.putAll(second.properties());
        NavigableSet<String> required = new TreeSet<>(first.required());
        required.addAll(second.required());
        boolean single = left.size() == 1 && right.size() == 1;
        String place = single ? pointer : right.size() > 1 ? second.pointer() : first.pointer();
        product.add(new Leaf(place, properties, required));
      }
    }
    return product;
  }

  private static Shape plain(Schema schema) {
    JsonNode node = schema.node();
    NavigableSet<String> values = values(node);
    NavigableSet<String> types = types(node);
    boolean nullable = types.remove("null");
    for (JsonNode value : node.path("enum")) {
      nullable |= value.isNull();
    }
    List<Schema> items = new ArrayList<>();
    List<Schema> mapValues = new ArrayList<>();
    List<Leaf> objects = new ArrayList<>();
    NavigableSet<String> kinds = new TreeSet<>();
    for (String type : types) {
      if (type.equals("array")) {
        kinds.add("array");
        items.add(schema.child("items"));
      } else if (!type.equals("object")) {
        kinds.add(node.path("format").asString("").equals("binary") ? "file" : type);
      } else if (!node.path("properties").isEmpty()) {
        kinds.add("object");
        objects.add(leaf(schema));
      } else if (!node.path("additionalProperties").isEmpty()) {
        kinds.add("map");
        mapValues.add(schema.child("additionalProperties"));
      } else {
        kinds.add("free-form object");
      }
    }
    return new Shape(
        schema.pointer(), nullable, kinds, values, limits(node, types), items, mapValues, objects);
  }

  private static Leaf leaf(Schema schema) {
    Map<String, Schema> properties = new LinkedHashMap<>();
    for (Schema property : schema.children("properties")) {
      properties.put(Places.lastName(property.pointer()), property);
    }
    return new Leaf(schema.pointer(), properties, names(schema.node().path("required")));
  }

  private static NavigableSet<String> names(JsonNode array) {
    NavigableSet<String> names = new TreeSet<>();
    for (JsonNode name : array) {
      names.add(name.asString());
    }
    return names;
  }

  private static NavigableSet<String> values(JsonNode node) {
    NavigableSet<String> values = new TreeSet<>();
    for (JsonNode value : node.path("enum")) {
      if (!value.isNull()) {
        values.add(value.asString());
      }
    }
    if (node.has("const")) {
      values.add(node.get("const").asString());
    }
    return values;
  }

  /** The types that a schema names, or that its other keywords imply; any if there are none. */
  private static NavigableSet<String> types(JsonNode node) {
    JsonNode type = node.path("type");
    NavigableSet<String> types = names(type);
    if (type.isString()) {
      types.add(type.asString());
    }
    if (!types.isEmpty()) {
      return types;
    }
    if (node.has("properties") || node.has("additionalProperties")) {
      types.add("object");
    } else if (node.has("items")) {
      types.add("array");
    } else if (node.has("enum") || node.has("const")) {
      types.add("string");
    } else {
      types.add(ANY);
    }
    return types;
  }

  /** The limits of the named types; one that limits none of them says nothing. */
  private static Map<String, BigDecimal> limits(JsonNode node, NavigableSet<String> types) {
    Map<String, BigDecimal> limits = new TreeMap<>();
    LIMITS.forEach(
        (limit, limited) -> {
          if (node.path(limit).isNumber() && types.stream().anyMatch(limited::contains)) {
            limits.put(limit, node.get(limit).decimalValue().stripTrailingZeros());
          }
        });
    return limits;
  }
}
