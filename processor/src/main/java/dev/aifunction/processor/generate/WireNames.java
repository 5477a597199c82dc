package dev.aifunction.processor.generate;

import dev.aifunction.processor.model.Property;
import dev.aifunction.processor.model.ValueType;
import dev.aifunction.processor.model.ValueType.ObjectType;
import dev.aifunction.processor.model.ValueType.ReferenceType;
import dev.aifunction.processor.model.ValueType.UnionType;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Collects what a validator has to know of names, since it goes through objects by those of Java:
 * the properties that have other names on the wire, by the ways to them.
 *
 * <p>Ways in a type that contains itself have no end: the way to where it comes again leads back to
 * where it was first.
 */
final class WireNames {
  private final Map<String, String> renamed = new LinkedHashMap<>();
  private final Map<String, String> again = new LinkedHashMap<>();
  private final Map<String, String> firstWays = new HashMap<>();

  private WireNames() {}

  /** Collects from the arguments of a function. */
  static WireNames of(List<Property> arguments) {
    WireNames names = new WireNames();
    arguments.forEach(argument -> names.collect(argument.name(), argument.type()));
    return names;
  }

  /** Returns the names on the wire, by the ways of Java. */
  Map<String, String> renamed() {
    return renamed;
  }

  /** Returns the ways to where a type comes again, and those to where it was first. */
  Map<String, String> again() {
    return renamed.isEmpty() ? Map.of() : again;
  }

  private void collect(String way, ValueType type) {
    if (type instanceof ReferenceType reference) {
      String first = firstWays.get(reference.id());
      if (first == null) {
        collect(way, reference.definition().value());
      } else {
        again.put(way, first);
      }
    } else if (type instanceof ObjectType object) {
      firstWays.putIfAbsent(object.id(), way);
      object.properties().forEach(property -> collect(way, property));
    } else {
      if (type instanceof UnionType union) {
        firstWays.putIfAbsent(union.id(), way);
      }
      type.parts().forEach(part -> collect(way, part));
    }
  }

  private void collect(String owner, Property property) {
    String way = owner + "/" + property.javaName();
    if (!property.name().equals(property.javaName())) {
      renamed.put(way, property.name());
    }
    collect(way, property.type());
  }
}
