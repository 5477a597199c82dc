package dev.aifunction.processor.fuzz;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Picks names, with a taste for those that generated code could want for itself. */
final class Names {
  private static final List<String> VARIABLES =
      List.of(
          "in",
          "out",
          "tool",
          "key",
          "value",
          "arguments",
          "target",
          "result",
          "call",
          "context",
          "name",
          "id",
          "type_",
          "class_",
          "_x",
          "__",
          "$",
          "$x",
          "x1",
          "aB",
          "URL",
          "properties",
          "required",
          "record",
          "yield",
          "var",
          "sealed",
          "permits",
          "when",
          "module",
          "reader",
          "writer",
          "json",
          "text",
          "tag",
          "e",
          "cause",
          "keys",
          "e1",
          "größe",
          "数",
          "имя",
          "city",
          "days",
          "lines",
          "count",
          "readKey",
          "write",
          "read",
          "toolset",
          "equals",
          "size",
          "count_2",
          "argumentReader",
          "string",
          "of",
          "values",
          "entry",
          "builder",
          "problem",
          "isNull");

  private static final List<String> ON_THE_WIRE =
      List.of(
          "$ref",
          "$defs",
          "properties",
          "required",
          "additionalProperties",
          "items",
          "enum",
          "anyOf",
          "a b",
          "a.b",
          "a/b",
          "a~b",
          "größe",
          "日本",
          "%s",
          "$T",
          "'",
          "-",
          "0",
          "key",
          "value",
          "#",
          "snake_case",
          "kebab-case",
          "{{x}}",
          "null",
          "true",
          "description");

  private static final List<String> TYPES =
      List.of(
          "Point",
          "Order",
          "Line",
          "Node",
          "Page",
          "Shape",
          "Unit",
          "Item",
          "Result",
          "Entry",
          "List",
          "Map",
          "Optional",
          "Keys",
          "ToolSpec",
          "Toolset",
          "ArgumentReader",
          "ResultWriter",
          "Objects",
          "CallContext",
          "ToolCall",
          "Generated",
          "String",
          "Object",
          "Integer",
          "Override",
          "Enum",
          "Exception",
          "RuntimeException",
          "BadToolCallException",
          "Checks",
          "Set",
          "Größe",
          "数",
          "$Dollar",
          "In",
          "Value",
          "Builder",
          "Type",
          "Record",
          "Point_2",
          "Function",
          "Instant",
          "LinkedHashSet",
          "DateTimeFormatter",
          "IllegalArgumentException",
          "SuppressWarnings");

  private static final List<String> METHODS =
      List.of(
          "get",
          "call",
          "specs",
          "read",
          "write",
          "of",
          "run",
          "describe",
          "x1",
          "echoed",
          "$y",
          "target",
          "getForecast",
          "findAll",
          "größe",
          "数",
          "names",
          "ordinal_",
          "byId",
          "HTTPGet",
          "result",
          "tool",
          "readValue",
          "writeValue",
          "when",
          "record",
          "combine",
          "toolset",
          "equalsTo",
          "handle");

  private static final List<String> CONSTANTS =
      List.of(
          "A",
          "B",
          "in",
          "NORTH_EAST",
          "value",
          "größe",
          "数",
          "$",
          "_1",
          "record",
          "NULL",
          "TRUE",
          "CELSIUS",
          "x",
          "default_",
          "Mixed_Case",
          "RUE",
          "names",
          "type");

  private final Dice dice;
  private final Set<String> taken = new HashSet<>();

  Names(Dice dice) {
    this.dice = dice;
  }

  /** Returns a name for a parameter or property that none of the given ones is. */
  String variable(Set<String> others) {
    return free(VARIABLES, others);
  }

  /** Returns a name that only letters make, for what bean methods are named after. */
  String plainVariable(Set<String> others) {
    List<String> plain = VARIABLES.stream().filter(name -> name.matches("[a-z]{2,}")).toList();
    return free(plain, others);
  }

  /** Returns a name on the wire that none of the given ones is. */
  String onTheWire(Set<String> others) {
    return free(ON_THE_WIRE, others);
  }

  String constant(Set<String> others) {
    return free(CONSTANTS, others);
  }

  String method(Set<String> others) {
    return free(METHODS, others);
  }

  /** Returns a name that neither the owner nor another type in it has, in whatever case. */
  String type(String owner) {
    String name = dice.oneOf(TYPES);
    String before = owner.endsWith(".") ? owner : owner + ".";
    int number = 2;
    while (List.of(before.split("\\.")).contains(name)
        || !taken.add((before + name).toLowerCase(Locale.ROOT))) {
      name = dice.oneOf(TYPES) + number++;
    }
    return name;
  }

  private String free(List<String> names, Set<String> others) {
    String name = dice.oneOf(names);
    for (int number = 2; others.contains(name); number++) {
      name = dice.oneOf(names) + number;
    }
    return name;
  }
}
