package dev.aifunction.openapi.generator;

import dev.aifunction.openapi.generator.Description.Component;
import dev.aifunction.openapi.generator.Description.Discriminator;
import dev.aifunction.openapi.generator.Description.EnumType;
import dev.aifunction.openapi.generator.Description.ObjectType;
import dev.aifunction.openapi.generator.Description.Property;
import dev.aifunction.openapi.generator.Description.UnionType;
import dev.aifunction.openapi.generator.ValueType.ListOf;
import dev.aifunction.openapi.generator.ValueType.Named;
import dev.aifunction.openapi.generator.ValueType.Scalar;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Refuses a union whose members a reader could not tell apart: they have to differ in JSON kind or
 * by a discriminator, whose mapping has to say what the members say.
 */
final class UnionCheck {
  private final Document document;
  private final Map<String, Component> components;

  UnionCheck(Document document, Map<String, Component> components) {
    this.document = document;
    this.components = components;
  }

  void check() {
    for (Component component : components.values()) {
      if (component instanceof UnionType union) {
        String pointer = Document.child("/components/schemas", union.name());
        checkKinds(union, pointer);
        Discriminator discriminator = union.discriminator();
        if (discriminator != null) {
          checkTargets(union, discriminator, pointer + "/discriminator");
          checkTags(discriminator, pointer + "/discriminator/mapping");
          checkOtherwise(discriminator, pointer + "/discriminator");
        }
      }
    }
  }

  private void checkKinds(UnionType union, String pointer) {
    Set<String> kinds = new LinkedHashSet<>();
    for (ValueType member : union.members()) {
      String kind = kind(member, pointer);
      if (!kinds.add(kind) && !(union.discriminator() != null && kind.equals("object"))) {
        throw document.refuse(
            pointer + "/oneOf", "has two members of the kind '" + kind + "' and no discriminator");
      }
    }
  }

  /** The JSON kind by which a reader knows a member. */
  private String kind(ValueType member, String pointer) {
    if (member instanceof Scalar scalar) {
      return switch (scalar) {
        case STRING -> "string";
        case INTEGER, NUMBER -> "number";
        case BOOLEAN -> "boolean";
        case JSON -> "object";
        case FILE -> "file";
      };
    }
    if (member instanceof ListOf) {
      return "array";
    }
    if (member instanceof Named named) {
      Component component = components.get(named.name());
      if (component instanceof EnumType) {
        return "string";
      }
      if (component instanceof UnionType union && union.discriminator() == null) {
        throw document.refuse(pointer, "has a member that is itself told apart by kind");
      }
      return "object";
    }
    throw document.refuse(
        pointer, "has a map as a member, which no reader can tell from an object");
  }

  /** Every object among the members has to be led to, and nothing else. */
  private void checkTargets(UnionType union, Discriminator discriminator, String pointer) {
    Set<String> targets = discriminator.targets();
    for (String target : targets) {
      if (!union.members().contains(new Named(target))) {
        throw document.refuse(pointer, "leads to " + target + ", which is no member of the union");
      }
    }
    for (ValueType member : union.members()) {
      if (member instanceof Named named
          && !(components.get(named.name()) instanceof EnumType)
          && !targets.contains(named.name())) {
        throw document.refuse(pointer, "leads to " + named.name() + " with no value");
      }
    }
  }

  /** An object has to have just the values that lead to it; a union may have more. */
  private void checkTags(Discriminator discriminator, String pointer) {
    Map<String, Set<String>> mapped = new LinkedHashMap<>();
    discriminator
        .mapping()
        .forEach(
            (value, member) -> mapped.computeIfAbsent(member, name -> new TreeSet<>()).add(value));
    mapped.forEach(
        (member, values) -> {
          Set<String> tags = tags(components.get(member), discriminator.property());
          boolean fits =
              components.get(member) instanceof UnionType
                  ? tags.containsAll(values)
                  : tags.equals(values);
          if (!fits) {
            throw document.refuse(
                pointer,
                "leads to %s with %s, but its '%s' is one of %s"
                    .formatted(member, values, discriminator.property(), tags));
          }
        });
  }

  private void checkOtherwise(Discriminator discriminator, String pointer) {
    if (components.get(discriminator.otherwise()) instanceof ObjectType object
        && object.property(discriminator.property()).isEmpty()) {
      throw document.refuse(
          pointer + "/x-otherwise",
          "leads to %s, which has no '%s'".formatted(object.name(), discriminator.property()));
    }
  }

  /** The values that a property of a component can have, as far as the documents name them. */
  private Set<String> tags(@Nullable Component component, String wireName) {
    Set<String> tags = new TreeSet<>();
    if (component instanceof ObjectType object) {
      object.property(wireName).ifPresent(property -> tags.addAll(values(property)));
    } else if (component instanceof UnionType union) {
      for (ValueType member : union.members()) {
        if (member instanceof Named named) {
          tags.addAll(tags(components.get(named.name()), wireName));
        }
      }
    }
    return tags;
  }

  private Set<String> values(Property property) {
    if (property.constant() != null) {
      return Set.of(property.constant().replace("\"", ""));
    }
    return property.type() instanceof Named named
            && components.get(named.name()) instanceof EnumType type
        ? Set.copyOf(type.values())
        : Set.of();
  }
}
