package dev.aifunction.processor.schema;

import dev.aifunction.processor.model.AnswerForm;
import dev.aifunction.processor.model.Property;
import dev.aifunction.processor.model.ValueType;
import java.util.List;

/**
 * Is how much a schema has of what counts; no number gets larger than {@link Integer#MAX_VALUE}.
 *
 * @param schemas how many schemas there are in it, itself one of them
 * @param properties how many properties its objects have
 * @param levels how deep objects and arrays nest
 * @param characters how long the names of properties and the enum values are
 * @param enumValues how many enum values there are
 * @param largestEnum how long the values of the longest of the large enums are
 */
public record SchemaSize(
    int schemas, int properties, int levels, int characters, int enumValues, int largestEnum) {

  static final SchemaSize NONE = new SchemaSize(0, 0, 0, 0, 0, 0);

  /** The size of a schema without another in it. */
  static final SchemaSize SIMPLE = new SchemaSize(1, 0, 0, 0, 0, 0);

  /** Returns the size of the schema of a function's arguments. */
  public static SchemaSize ofArguments(List<Property> properties) {
    return SchemaSizes.ofArguments(properties);
  }

  /** Returns the size of the schema of a structured answer. */
  public static SchemaSize ofAnswer(AnswerForm answer) {
    return answer.wrapping().isPresent()
        ? ofArguments(answer.properties())
        : ofValue(answer.value());
  }

  /** Returns the size of the schema of a result. */
  public static SchemaSize ofValue(ValueType type) {
    return SchemaSizes.ofValue(type);
  }

  static SchemaSize property(String name) {
    return new SchemaSize(0, 1, 0, name.length(), 0, 0);
  }

  static SchemaSize constants(List<String> values) {
    int length = values.stream().mapToInt(String::length).reduce(0, SchemaSize::sum);
    int largest = values.size() > StrictLimits.LARGE_ENUM ? length : 0;
    return new SchemaSize(0, 0, 0, length, values.size(), largest);
  }

  /** Returns the size of both side by side. */
  SchemaSize and(SchemaSize other) {
    return new SchemaSize(
        sum(schemas, other.schemas),
        sum(properties, other.properties),
        Math.max(levels, other.levels),
        sum(characters, other.characters),
        sum(enumValues, other.enumValues),
        Math.max(largestEnum, other.largestEnum));
  }

  /** Returns the size of this inside of an object or array. */
  SchemaSize nested() {
    return new SchemaSize(schemas, properties, sum(levels, 1), characters, enumValues, largestEnum);
  }

  private static int sum(int a, int b) {
    return (int) Math.min(Integer.MAX_VALUE, (long) a + b);
  }
}
