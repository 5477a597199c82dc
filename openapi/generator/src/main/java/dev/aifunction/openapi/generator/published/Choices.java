package dev.aifunction.openapi.generator.published;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes each union so that its members differ in JSON kind or by a discriminator: unions inside it
 * are taken apart, texts and enums are one enum, arrays are one array, and objects that nothing
 * tells apart are free-form JSON. A union that has one member left is that member.
 */
final class Choices {
  private final ObjectNode root;
  private final ObjectNode components;
  private final ObjectNode published;
  private final ClassNames names;
  private final Deque<String> open = new ArrayDeque<>();

  private Choices(ObjectNode root, ClassNames names) {
    this.root = root;
    this.components = new SchemaTree(root).components();
    this.published = components.deepCopy();
    this.names = names;
  }

  static void apply(ObjectNode root, ClassNames names) {
    Choices choices = new Choices(root, names);
    for (var component : choices.components.properties()) {
      if (component.getValue().has("oneOf")) {
        choices.open.add(component.getKey());
      }
    }
    while (!choices.open.isEmpty()) {
      choices.rewrite(choices.open.remove());
    }
  }

  private void rewrite(String name) {
    ObjectNode union = (ObjectNode) published.get(name);
    Leaves leaves = new Leaves(published, union);
    ObjectNode result = union.objectNode();
    Copies.words(union, result);
    if (!leaves.any) {
      List<ObjectNode> members = new ArrayList<>();
      texts(name, leaves).ifPresent(members::add);
      leaves.scalars.forEach(
          (kind, scalar) -> {
            if (!kind.equals("string") || leaves.enums.isEmpty()) {
              members.add(scalar);
            }
          });
      array(name, leaves.items).ifPresent(members::add);
      addObjects(name, leaves, members, result);
      if (members.size() == 1 && !result.has("discriminator")) {
        Copies.missing(members.get(0), result);
      } else {
        ArrayNode choices = result.putArray("oneOf");
        members.forEach(member -> choices.add(plain(member)));
      }
    }
    if (leaves.nullable) {
      result.put("nullable", true);
    }
    components.set(name, result);
  }

  /** A member without words: they are the union's or the component's to have. */
  private static ObjectNode plain(ObjectNode member) {
    ObjectNode plain = member.deepCopy();
    plain.remove(Copies.WORDS);
    plain.remove("nullable");
    return plain;
  }

  /** One enum of all values: its values are those that are known, and any other text may come. */
  private Optional<ObjectNode> texts(String name, Leaves leaves) {
    if (leaves.enums.size() == 1) {
      return Optional.of(reference(leaves.enums.keySet().iterator().next()));
    }
    if (leaves.enums.isEmpty()) {
      return Optional.empty();
    }
    Set<String> values = new LinkedHashSet<>();
    leaves.enums.values().forEach(list -> list.forEach(value -> values.add(value.asString())));
    boolean alone = leaves.kinds() == (leaves.scalars.containsKey("string") ? 2 : 1);
    ObjectNode merged = components.objectNode().put("type", "string");
    values.forEach(merged.putArray("enum")::add);
    return Optional.of(alone ? merged : component(name + "Text", merged));
  }

  /** One array whose items are of all kinds. */
  private Optional<ObjectNode> array(String name, List<ObjectNode> items) {
    if (items.isEmpty()) {
      return Optional.empty();
    }
    ObjectNode array = components.objectNode().put("type", "array");
    Set<JsonNode> kinds = new LinkedHashSet<>();
    items.forEach(item -> kinds.add(plain(item)));
    if (kinds.size() == 1) {
      array.set("items", kinds.iterator().next());
    } else {
      ObjectNode union = components.objectNode();
      ArrayNode choices = union.putArray("oneOf");
      kinds.forEach(choices::add);
      ObjectNode use = component(name + "Item", union);
      open.add(SchemaTree.referenceOf(use));
      array.set("items", use);
    }
    return Optional.of(array);
  }

  private void addObjects(String name, Leaves leaves, List<ObjectNode> members, ObjectNode result) {
    boolean single = leaves.objects.size() == 1;
    if (single && leaves.maps.isEmpty()) {
      members.add(reference(leaves.objects.iterator().next()));
    } else if (leaves.objects.isEmpty() && leaves.maps.size() == 1 && members.isEmpty()) {
      members.add(leaves.maps.get(0));
    } else if (leaves.objects.isEmpty() ? !leaves.maps.isEmpty() : single) {
      members.add(anyObject());
    } else if (!leaves.objects.isEmpty()) {
      tellApart(name, leaves, members, result);
    }
  }

  private void tellApart(String name, Leaves leaves, List<ObjectNode> members, ObjectNode result) {
    Telling telling = new Telling(root, names, leaves.discriminators);
    Optional<ObjectNode> told = telling.tell(name, leaves.objects);
    if (told.isPresent()) {
      told.get().get("oneOf").forEach(member -> members.add((ObjectNode) member));
      result.set("discriminator", told.get().get("discriminator"));
    } else {
      members.add(anyObject());
    }
  }

  private ObjectNode anyObject() {
    return components.objectNode().put("type", "object").put("additionalProperties", true);
  }

  private ObjectNode component(String hint, ObjectNode schema) {
    String name = names.take(hint);
    components.set(name, schema);
    published.set(name, schema.deepCopy());
    return reference(name);
  }

  private ObjectNode reference(String name) {
    return components.objectNode().put("$ref", SchemaTree.REFERENCE + name);
  }
}
