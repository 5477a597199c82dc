package dev.aifunction.internal;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads and writes Jackson's trees, for functions that have them in their signatures.
 *
 * <p>Nothing else of this package names this class or Jackson, so that both are loaded only for
 * generated code that asks for them.
 */
@SuppressWarnings("exports") // whoever has trees in a signature requires their module anyway
public final class JacksonNodes {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private JacksonNodes() {}

  /** Reads any value; a number with fraction or exponent is an exact decimal node. */
  public static JsonNode read(ArgumentReader in) {
    return node(in.readAny());
  }

  /** Writes any value; null writes null. */
  public static void write(ResultWriter out, @Nullable JsonNode node) {
    out.writeRaw(node == null || node.isMissingNode() ? null : node.toString());
  }

  private static JsonNode node(@Nullable Object value) {
    if (value == null) {
      return NODES.nullNode();
    }
    if (value instanceof String text) {
      return NODES.stringNode(text);
    }
    if (value instanceof Boolean flag) {
      return NODES.booleanNode(flag);
    }
    if (value instanceof Map<?, ?> map) {
      ObjectNode object = NODES.objectNode();
      map.forEach((name, each) -> object.set((String) name, node(each)));
      return object;
    }
    if (value instanceof List<?> list) {
      ArrayNode array = NODES.arrayNode(list.size());
      list.forEach(each -> array.add(node(each)));
      return array;
    }
    return number((Number) value);
  }

  private static JsonNode number(Number value) {
    if (value instanceof Integer number) {
      return NODES.numberNode(number.intValue());
    }
    if (value instanceof Long number) {
      return NODES.numberNode(number.longValue());
    }
    return value instanceof BigInteger number
        ? NODES.numberNode(number)
        : NODES.numberNode((BigDecimal) value);
  }
}
