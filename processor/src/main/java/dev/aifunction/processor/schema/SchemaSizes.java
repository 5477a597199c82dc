package dev.aifunction.processor.schema;

import dev.aifunction.processor.model.Property;
import dev.aifunction.processor.model.RecursiveTypes;
import dev.aifunction.processor.model.ValueType;
import dev.aifunction.processor.model.ValueType.EnumType;
import dev.aifunction.processor.model.ValueType.ListType;
import dev.aifunction.processor.model.ValueType.MapType;
import dev.aifunction.processor.model.ValueType.ObjectType;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;

/**
 * Measures the strict schemas of values.
 *
 * <p>Every value is looked at once, however many places share it: a record of two records of two
 * records … has a schema that nobody could write down.
 */
final class SchemaSizes {
  private final RecursiveTypes recursive;
  private final IdentityHashMap<ValueType, SchemaSize> known = new IdentityHashMap<>();

  private SchemaSizes(Collection<ValueType> values) {
    this.recursive = RecursiveTypes.in(values);
  }

  static SchemaSize ofArguments(List<Property> properties) {
    SchemaSizes sizes = new SchemaSizes(properties.stream().map(Property::type).toList());
    return container(sizes.properties(properties)).and(sizes.definitions());
  }

  static SchemaSize ofValue(ValueType type) {
    SchemaSizes sizes = new SchemaSizes(List.of(type));
    return sizes.inline(type).and(sizes.definitions());
  }

  private SchemaSize definitions() {
    return recursive.all().stream().map(this::inline).reduce(SchemaSize.NONE, SchemaSize::and);
  }

  private SchemaSize of(ValueType type) {
    if (recursive.of(type).isPresent()) {
      return SchemaSize.SIMPLE; // the definition is counted by itself
    }
    SchemaSize size = known.get(type);
    if (size == null) {
      size = inline(type);
      known.put(type, size);
    }
    return size;
  }

  /** Measures a value where it stands, whether there is a definition of it or not. */
  private SchemaSize inline(ValueType type) {
    if (type instanceof ObjectType object) {
      SchemaSize tag =
          object
              .tag()
              .map(constant -> property(constant.property(), enumOf(List.of(constant.value()))))
              .orElse(SchemaSize.NONE);
      return container(tag.and(properties(object.properties())));
    } else if (type instanceof ListType list) {
      return container(of(list.element()));
    } else if (type instanceof MapType map) {
      return container(
          container(property("key", of(map.key())).and(property("value", of(map.value())))));
    } else if (type instanceof EnumType constants) {
      return enumOf(constants.names());
    }
    return type.parts().stream().map(this::of).reduce(SchemaSize.SIMPLE, SchemaSize::and);
  }

  private SchemaSize properties(List<Property> properties) {
    return properties.stream()
        .map(property -> property(property.name(), of(property.type())))
        .reduce(SchemaSize.NONE, SchemaSize::and);
  }

  private static SchemaSize property(String name, SchemaSize value) {
    return SchemaSize.property(name).and(value);
  }

  private static SchemaSize enumOf(List<String> values) {
    return SchemaSize.SIMPLE.and(SchemaSize.constants(values));
  }

  private static SchemaSize container(SchemaSize inside) {
    return inside.nested().and(SchemaSize.SIMPLE);
  }
}
