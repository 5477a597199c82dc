package dev.aifunction.processor.types;

import java.util.List;

/** Is a desk with a function for each of some types, which gives its argument back. */
final class Echoes {
  private final List<String> types;
  private final Desk desk;

  private Echoes(List<String> types, Desk desk) {
    this.types = types;
    this.desk = desk;
  }

  /** Compiles the functions. */
  static Echoes of(String... types) {
    return of("", List.of(types));
  }

  /** Compiles the functions in a class with other members. */
  static Echoes of(String members, List<String> types) {
    StringBuilder all = new StringBuilder(members);
    for (int i = 0; i < types.size(); i++) {
      all.append(
          "@AiFunction(\"x\") %1$s echo%2$d(%1$s value) { return value; }%n"
              .formatted(types.get(i), i));
    }
    return new Echoes(types, Desk.of(all.toString()));
  }

  /** Returns the desk, for what is a member of it besides. */
  Desk desk() {
    return desk;
  }

  /** Returns the schema of a value. */
  String schema(String type) {
    return desk.schema(tool(type)).replaceFirst("^\\{'value':(.*)}$", "$1");
  }

  /** Returns what is written of a value that was read. */
  String written(String type, String value) {
    return desk.call(tool(type), "{'value':" + value + "}");
  }

  /** Returns the one problem that there is with a value. */
  String problem(String type, String value) {
    return desk.problems(tool(type), "{'value':" + value + "}").replaceFirst("^/value: ", "");
  }

  private String tool(String type) {
    return "echo" + types.indexOf(type);
  }
}
