package dev.aifunction.processor.fuzz;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;

/** Reads JSON exactly, and writes it in one of the many notations that mean the same. */
final class Json {
  static final JsonNodeFactory NODES = JsonNodeFactory.instance;
  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .enable(DeserializationFeature.USE_BIG_INTEGER_FOR_INTS)
          .build();

  private final Dice dice;
  private final StringBuilder out = new StringBuilder();

  private Json(Dice dice) {
    this.dice = dice;
  }

  static JsonNode parse(String json) {
    return MAPPER.readTree(json);
  }

  /** Writes a value with random white space, escapes, forms of numbers, and order of properties. */
  static String write(JsonNode value, Dice dice) {
    Json json = new Json(dice);
    json.write(value);
    return json.out.toString();
  }

  private void write(JsonNode value) {
    space();
    if (value.isObject()) {
      List<String> names = new ArrayList<>(value.propertyNames());
      if (dice.chance(30)) {
        Collections.rotate(names, dice.between(1, 3));
      }
      char before = '{';
      for (String name : names) {
        out.append(before);
        space();
        string(name);
        space();
        out.append(':');
        write(value.get(name));
        before = ',';
      }
      out.append(names.isEmpty() ? "{}" : "}");
    } else if (value.isArray()) {
      char before = '[';
      for (JsonNode element : value) {
        out.append(before);
        write(element);
        before = ',';
      }
      out.append(value.isEmpty() ? "[]" : "]");
    } else if (value.isString()) {
      string(value.asString());
    } else if (value.isNumber()) {
      number(value.decimalValue());
    } else {
      out.append(value);
    }
    space();
  }

  private void space() {
    if (dice.chance(10)) {
      out.append(dice.oneOf(" ", "\n", "\t", "\r\n", "  "));
    }
  }

  private void string(String text) {
    out.append('"');
    for (char c : text.toCharArray()) {
      if (c < ' ' || Character.isSurrogate(c) || dice.chance(5)) {
        out.append(String.format(dice.chance(50) ? "\\u%04x" : "\\u%04X", (int) c));
      } else if (c == '"' || c == '\\' || (c == '/' && dice.chance(30))) {
        out.append('\\').append(c);
      } else {
        out.append(c);
      }
    }
    out.append('"');
  }

  /** Writes 2 as {@code 2}, {@code 2.0}, {@code 20e-1} or {@code 0.2E+1}. */
  private void number(BigDecimal number) {
    boolean small = number.precision() - number.scale() < 30 && number.scale() < 30;
    if (!small || dice.chance(70)) {
      out.append(number);
    } else if (dice.chance(40)) {
      out.append(number.setScale(Math.max(1, number.scale() + 1)).toPlainString());
    } else if (dice.chance(50)) {
      out.append(number.movePointRight(1).toPlainString()).append("e-1");
    } else {
      out.append(number.movePointLeft(1).toPlainString()).append("E+1");
    }
  }
}
