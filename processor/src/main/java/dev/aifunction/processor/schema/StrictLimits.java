package dev.aifunction.processor.schema;

import dev.aifunction.processor.model.Property;
import dev.aifunction.processor.model.ValueType;
import dev.aifunction.processor.model.ValueType.ConstrainedType;
import dev.aifunction.processor.model.ValueType.EnumType;
import dev.aifunction.processor.model.ValueType.ListType;
import dev.aifunction.processor.model.ValueType.NullableType;
import dev.aifunction.processor.model.ValueType.ObjectType;
import java.util.List;
import java.util.Optional;

/**
 * Measures a schema against the limits of OpenAI's strict mode, as they were on 2026-11-20: 5,000
 * properties, 10 levels of nesting, 120,000 characters of names and enum values, 1,000 enum values,
 * 15,000 characters in one enum of more than 250 values.
 */
public final class StrictLimits {
  public static final int PROPERTIES = 5_000;
  public static final int LEVELS = 10;
  public static final int CHARACTERS = 120_000;
  public static final int ENUM_VALUES = 1_000;
  public static final int LARGE_ENUM = 250;
  public static final int LARGE_ENUM_CHARACTERS = 15_000;

  /** What there is too much of, when a schema nests too deep. */
  public static final String NESTING = "levels";

  private int properties;
  private int levels;
  private int characters;
  private int enumValues;
  private int largestEnum;

  private StrictLimits() {}

  /**
   * Is a limit that a schema does not keep.
   *
   * @param what what there is too much of, in words; {@link #NESTING} for the depth
   */
  public record Excess(String what, int actual, int allowed) {}

  /** Returns the first limit that the arguments of a function do not keep. */
  public static Optional<Excess> arguments(List<Property> arguments) {
    StrictLimits limits = new StrictLimits();
    limits.object(arguments, 1);
    return limits.excess();
  }

  /** Returns the first limit that a structured answer does not keep. */
  public static Optional<Excess> value(ValueType type) {
    StrictLimits limits = new StrictLimits();
    limits.measure(type, 1);
    return limits.excess();
  }

  private Optional<Excess> excess() {
    if (levels > LEVELS) {
      return Optional.of(new Excess(NESTING, levels, LEVELS));
    }
    if (properties > PROPERTIES) {
      return Optional.of(new Excess("properties", properties, PROPERTIES));
    }
    if (enumValues > ENUM_VALUES) {
      return Optional.of(new Excess("enum values", enumValues, ENUM_VALUES));
    }
    if (largestEnum > LARGE_ENUM_CHARACTERS) {
      return Optional.of(new Excess("characters in one enum", largestEnum, LARGE_ENUM_CHARACTERS));
    }
    return characters > CHARACTERS
        ? Optional.of(new Excess("characters of names and enum values", characters, CHARACTERS))
        : Optional.empty();
  }

  private void object(List<Property> members, int level) {
    levels = Math.max(levels, level);
    properties += members.size();
    for (Property property : members) {
      characters += property.name().length();
      measure(property.type(), level + 1);
    }
  }

  private void measure(ValueType type, int level) {
    if (type instanceof ObjectType object) {
      object(object.properties(), level);
    } else if (type instanceof ListType list) {
      levels = Math.max(levels, level);
      measure(list.element(), level + 1);
    } else if (type instanceof NullableType nullable) {
      measure(nullable.value(), level);
    } else if (type instanceof ConstrainedType constrained) {
      measure(constrained.value(), level);
    } else if (type instanceof EnumType constants) {
      int length = constants.names().stream().mapToInt(String::length).sum();
      characters += length;
      enumValues += constants.constants().size();
      if (constants.constants().size() > LARGE_ENUM) {
        largestEnum = Math.max(largestEnum, length);
      }
    }
  }
}
