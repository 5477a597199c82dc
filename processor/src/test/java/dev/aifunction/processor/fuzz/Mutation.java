package dev.aifunction.processor.fuzz;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Changes one thing somewhere in a value. */
final class Mutation {
  private final Dice dice;

  Mutation(Dice dice) {
    this.dice = dice;
  }

  /** Returns a changed copy of an object. */
  JsonNode of(JsonNode value) {
    JsonNode copy = value.deepCopy();
    List<JsonNode> parents = new ArrayList<>();
    collect(copy, parents);
    JsonNode parent = dice.oneOf(parents);
    if (parent instanceof ObjectNode object) {
      change(object);
    } else {
      change((ArrayNode) parent);
    }
    return copy;
  }

  private static void collect(JsonNode value, List<JsonNode> containers) {
    if (value.isContainer()) {
      containers.add(value);
      value.forEach(part -> collect(part, containers));
    }
  }

  private void change(ObjectNode object) {
    if (object.isEmpty() || dice.chance(10)) {
      object.set(dice.oneOf("surplus", "type", "key", "1", "", "$ref"), other());
      return;
    }
    String name = dice.oneOf(new ArrayList<>(object.propertyNames()));
    switch (dice.between(1, 6)) {
      case 1 -> object.remove(name);
      case 2 -> object.set(changed(name), object.remove(name));
      default -> object.set(name, changed(object.get(name)));
    }
  }

  private void change(ArrayNode array) {
    if (array.isEmpty()) {
      array.add(other());
      return;
    }
    int index = dice.between(0, array.size() - 1);
    switch (dice.between(1, 6)) {
      case 1 -> array.remove(index);
      case 2 -> array.add(array.get(index).deepCopy());
      case 3 -> {
        for (int i = 0; i < 5; i++) {
          array.add(array.get(index).deepCopy());
        }
      }
      default -> array.set(index, changed(array.get(index)));
    }
  }

  private JsonNode changed(JsonNode value) {
    if (dice.chance(20)) {
      return other();
    } else if (value.isString()) {
      return Json.NODES.stringNode(changed(value.asString()));
    } else if (value.isNumber()) {
      return Json.NODES.numberNode(changed(value.decimalValue()));
    } else if (value.isBoolean()) {
      return Json.NODES.booleanNode(!value.asBoolean());
    }
    return other();
  }

  private String changed(String text) {
    int at = text.offsetByCodePoints(0, dice.between(0, text.codePointCount(0, text.length())));
    return switch (dice.between(1, 7)) {
      case 1 -> text + dice.oneOf("x", "Z", "0", "🙂", " ", "\u2028");
      case 2 ->
          at == text.length()
              ? ""
              : text.substring(0, at) + text.substring(text.offsetByCodePoints(at, 1));
      case 3 -> text.replace('1', '9').replace('2', '3');
      case 4 -> text.toUpperCase(java.util.Locale.ROOT);
      case 5 -> text.toLowerCase(java.util.Locale.ROOT);
      case 6 -> text + text;
      default ->
          dice.oneOf("", " ", "x", "2026-02-30", "0", "null", "25:00", "P1Y", "ABC", "\u00a0");
    };
  }

  private BigDecimal changed(BigDecimal number) {
    return switch (dice.between(1, 6)) {
      case 1 -> number.negate();
      case 2 -> number.add(new BigDecimal("0.5"));
      case 3 -> number.add(BigDecimal.ONE);
      case 4 -> number.subtract(BigDecimal.ONE);
      case 5 -> number.scaleByPowerOfTen(dice.oneOf(2, 12, 50, 400));
      default -> number.divide(BigDecimal.valueOf(8)).setScale(Math.max(0, number.scale() + 3));
    };
  }

  private JsonNode other() {
    return switch (dice.between(1, 7)) {
      case 1 -> Json.NODES.nullNode();
      case 2 -> Json.NODES.booleanNode(true);
      case 3 -> Json.NODES.numberNode(BigDecimal.valueOf(3));
      case 4 -> Json.NODES.stringNode("3");
      case 5 -> Json.NODES.arrayNode();
      case 6 -> Json.NODES.objectNode();
      default -> Json.NODES.stringNode("no such thing");
    };
  }
}
