package dev.aifunction.openapi.generator.published;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Finds the property that tells objects apart: by its values, or by whether it is there.
 *
 * <p>Members that one value is common to become a union of their own, which is told apart in turn.
 * Where nothing tells them apart, all are read as the one that accepts whatever the others do; if
 * there is none, they are left out, and so are read as unknown.
 */
final class Telling {
  private final ObjectNode components;
  private final SchemaTree tree;
  private final ClassNames names;
  private final Set<String> preferred = new LinkedHashSet<>();

  /**
   * @param discriminators the properties to try first
   */
  Telling(ObjectNode root, ClassNames names, Set<String> discriminators) {
    this.tree = new SchemaTree(root);
    this.components = tree.components();
    this.names = names;
    preferred.addAll(discriminators);
    preferred.addAll(Constants.TAGS);
  }

  /** Which members an object can be, by what it says of one property. */
  private record Split(
      String property,
      Map<String, Set<String>> byValue,
      Set<String> otherwise,
      Set<String> absent) {

    List<Set<String>> groups() {
      List<Set<String>> groups = new ArrayList<>(byValue.values());
      groups.add(otherwise);
      groups.add(absent);
      return groups;
    }

    int largest() {
      return groups().stream().mapToInt(Set::size).max().orElse(0);
    }
  }

  /** What a property can be in a member. */
  private record Tags(Set<String> values, boolean declared, boolean required) {}

  /** The union of some objects with its discriminator, or nothing if they cannot be told apart. */
  Optional<ObjectNode> tell(String union, Set<String> members) {
    List<Split> useful =
        splits(members).stream().filter(split -> split.largest() < members.size()).toList();
    return Stream.<Predicate<Split>>of(
            split -> preferred.contains(split.property) && !split.byValue.isEmpty(),
            split -> split.largest() == 1,
            split -> true)
        .flatMap(wanted -> useful.stream().filter(wanted))
        .findFirst()
        .flatMap(split -> write(union, split));
  }

  /**
   * All that properties can do, the safest first and in an order that no map decides: the tags, the
   * values of properties that all members have, then whether a required property is there.
   */
  private List<Split> splits(Set<String> members) {
    Set<String> properties = new TreeSet<>();
    for (String member : members) {
      properties.addAll(components.get(member).path("properties").propertyNames());
    }
    List<Split> tags = new ArrayList<>();
    preferred.forEach(property -> splitByValue(members, property).ifPresent(tags::add));
    List<Split> splits = new ArrayList<>(tags);
    for (String property : properties) {
      splitByValue(members, property)
          .filter(split -> split.absent.isEmpty())
          .ifPresent(splits::add);
    }
    for (String property : properties) {
      splits.add(splitByPresence(members, property));
    }
    return splits;
  }

  private Optional<Split> splitByValue(Set<String> members, String property) {
    Split split =
        new Split(property, new LinkedHashMap<>(), new LinkedHashSet<>(), new LinkedHashSet<>());
    Set<String> optional = new LinkedHashSet<>();
    for (String member : members) {
      Tags tags = tags(member, property);
      for (String value : tags.values) {
        split.byValue.computeIfAbsent(value, key -> new LinkedHashSet<>()).add(member);
      }
      if (!tags.declared) {
        split.absent.add(member);
      } else if (tags.values.isEmpty()) {
        split.otherwise.add(member);
      } else if (!tags.required) {
        optional.add(member);
      }
    }
    if (split.absent.isEmpty() && optional.size() == 1) {
      split.absent.addAll(optional);
    }
    return split.byValue.isEmpty() || isTorn(split) ? Optional.empty() : Optional.of(split);
  }

  /** Whether a member has a value for itself and shares another. */
  private static boolean isTorn(Split split) {
    Set<String> alone = new LinkedHashSet<>();
    Set<String> shared = new LinkedHashSet<>();
    split.byValue.values().forEach(group -> (group.size() == 1 ? alone : shared).addAll(group));
    return alone.stream().anyMatch(shared::contains);
  }

  private Split splitByPresence(Set<String> members, String property) {
    Split split =
        new Split(property, new LinkedHashMap<>(), new LinkedHashSet<>(), new LinkedHashSet<>());
    for (String member : members) {
      Tags tags = tags(member, property);
      if (tags.declared) {
        split.otherwise.add(member);
      }
      if (!tags.required) {
        split.absent.add(member);
      }
    }
    return split;
  }

  private Tags tags(String member, String property) {
    JsonNode component = components.get(member);
    if (!(component.path("properties").get(property) instanceof ObjectNode schema)) {
      return new Tags(Set.of(), false, false);
    }
    Set<String> values = new LinkedHashSet<>();
    ObjectNode target = tree.resolve(schema);
    target.path("enum").forEach(value -> values.add(value.asString()));
    if (target.path("const").isString()) {
      values.add(target.get("const").asString());
    }
    boolean required = false;
    for (JsonNode name : component.path("required")) {
      required |= name.asString().equals(property);
    }
    return new Tags(values, true, required && !schema.path("nullable").asBoolean(false));
  }

  private Optional<ObjectNode> write(String union, Split split) {
    ObjectNode discriminator = components.objectNode().put("propertyName", split.property);
    Set<String> targets = new LinkedHashSet<>();
    Map<Set<String>, String> nested = new LinkedHashMap<>();
    split.byValue.forEach(
        (value, group) ->
            target(union + ClassNames.words(value), group, nested)
                .ifPresent(
                    target -> {
                      targets.add(target);
                      discriminator
                          .withObjectProperty("mapping")
                          .put(value, SchemaTree.REFERENCE + target);
                    }));
    String property = ClassNames.words(split.property);
    target(union + "With" + property, split.otherwise, nested)
        .ifPresent(
            target -> {
              targets.add(target);
              discriminator.put("x-otherwise", SchemaTree.REFERENCE + target);
            });
    target(union + "Without" + property, split.absent, nested)
        .ifPresent(
            target -> {
              targets.add(target);
              discriminator.put("x-absent", SchemaTree.REFERENCE + target);
            });
    if (targets.isEmpty()) {
      return Optional.empty();
    }
    ObjectNode result = components.objectNode();
    ArrayNode members = result.putArray("oneOf");
    for (String target : targets) {
      members.addObject().put("$ref", SchemaTree.REFERENCE + target);
    }
    result.set("discriminator", discriminator);
    return Optional.of(result);
  }

  /** The member of a group, or the union of its members. */
  private Optional<String> target(String hint, Set<String> group, Map<Set<String>, String> nested) {
    if (group.size() <= 1) {
      return group.stream().findFirst();
    }
    String known = nested.get(group);
    if (known != null) {
      return Optional.of(known);
    }
    return tell(hint, group)
        .or(() -> mostLiberal(group).map(this::unionOfOne))
        .map(
            union -> {
              String name = names.take(hint);
              components.set(name, union);
              nested.put(Set.copyOf(group), name);
              return name;
            });
  }

  /** The member that can be read from whatever the others can be read from. */
  private Optional<String> mostLiberal(Set<String> group) {
    return group.stream()
        .filter(member -> group.stream().allMatch(other -> accepts(member, other)))
        .findFirst();
  }

  private boolean accepts(String member, String other) {
    JsonNode others = components.get(other).path("properties");
    return components.get(member).path("properties").properties().stream()
        .filter(property -> others.has(property.getKey()))
        .allMatch(
            property -> leaves(property.getValue()).accept(leaves(others.get(property.getKey()))));
  }

  private Leaves leaves(JsonNode schema) {
    return new Leaves(components, (ObjectNode) schema);
  }

  private ObjectNode unionOfOne(String member) {
    ObjectNode union = components.objectNode();
    String reference = SchemaTree.REFERENCE + member;
    union.putArray("oneOf").addObject().put("$ref", reference);
    String property = components.get(member).path("properties").propertyNames().iterator().next();
    union
        .putObject("discriminator")
        .put("propertyName", property)
        .put("x-otherwise", reference)
        .put("x-absent", reference);
    return union;
  }
}
