package dev.aifunction.openapi.generator.drift;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;

/**
 * The values that a schema admits, with all unions flattened to their leaves.
 *
 * @param pointer where the schema stands, after its references
 * @param kinds the JSON kinds of the values, such as {@code string}; {@code map} stands for an
 *     object whose names are data, {@code free-form object} for one of which nothing is known, and
 *     {@code any JSON} for what may be anything; null alone has none
 * @param values the known values; others occur
 * @param limits {@code minimum} and the like
 * @param items what an array holds
 * @param mapValues what a map holds
 * @param objects the objects with known properties
 */
record Shape(
    String pointer,
    boolean nullable,
    NavigableSet<String> kinds,
    NavigableSet<String> values,
    Map<String, BigDecimal> limits,
    List<Schema> items,
    List<Schema> mapValues,
    List<Leaf> objects) {

  /**
   * An object with known properties.
   *
   * @param required the names of properties that are always there, declared or not
   */
  record Leaf(String pointer, Map<String, Schema> properties, NavigableSet<String> required) {}
}
