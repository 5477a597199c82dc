package dev.aifunction.openapi.generator;

import dev.aifunction.openapi.generator.ValueType.ListOf;
import dev.aifunction.openapi.generator.ValueType.MapOf;
import dev.aifunction.openapi.generator.ValueType.Named;
import dev.aifunction.openapi.generator.ValueType.Scalar;

/** The Java of a value type: its name, and the expressions that read and write it. */
final class JavaCode {
  private JavaCode() {}

  /** The type of a field that may be null, such as {@code List<Long>}. */
  static String type(ValueType type) {
    if (type instanceof ListOf list) {
      return "List<" + type(list.item()) + ">";
    }
    if (type instanceof MapOf map) {
      return "Map<String, " + type(map.value()) + ">";
    }
    if (type instanceof Named named) {
      return named.name();
    }
    return switch ((Scalar) type) {
      case STRING -> "String";
      case INTEGER -> "Long";
      case NUMBER -> "Double";
      case BOOLEAN -> "Boolean";
      case JSON -> "RawJson";
      case FILE -> "FileContent";
    };
  }

  /** The type of a value that is never null, such as {@code long}. */
  static String nonNullType(ValueType type) {
    if (type == Scalar.INTEGER) {
      return "long";
    }
    if (type == Scalar.NUMBER) {
      return "double";
    }
    return type == Scalar.BOOLEAN ? "boolean" : type(type);
  }

  /** The expression that reads a value which is not null from {@code in}. */
  // in.list(Message::read)
  static String read(ValueType type) {
    if (type instanceof ListOf list) {
      return "in.list(" + reader(list.item()) + ")";
    }
    if (type instanceof MapOf map) {
      return "in.map(" + reader(map.value()) + ")";
    }
    return type instanceof Named named
        ? named.name() + ".read(in)"
        : "in." + method((Scalar) type) + "()";
  }

  /** The function that reads a value which is not null. */
  // next1 -> next1.list(JsonReader::integer)
  static String reader(ValueType type) {
    if (type instanceof Named named) {
      return named.name() + "::read";
    }
    if (type instanceof Scalar scalar) {
      return "JsonReader::" + method(scalar);
    }
    String name = "next" + depth(type);
    return name + " -> " + read(type).replaceFirst("in", name);
  }

  private static String method(Scalar scalar) {
    return switch (scalar) {
      case STRING -> "string";
      case INTEGER -> "integer";
      case NUMBER -> "number";
      case BOOLEAN -> "bool";
      case JSON -> "json";
      case FILE -> throw new IllegalStateException("A file is never read from JSON");
    };
  }

  private static int depth(ValueType type) {
    if (type instanceof ListOf list) {
      return 1 + depth(list.item());
    }
    return type instanceof MapOf map ? 1 + depth(map.value()) : 0;
  }

  /** A Java string literal. */
  static String literal(String text) {
    StringBuilder literal = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\\') {
        literal.append('\\').append(c);
      } else if (c == '\n' || c == '\r') {
        // Written by its number, it would end the line for javac.
        literal.append(c == '\n' ? "\\n" : "\\r");
      } else if (c < ' ' || c > '~') {
        literal.append(String.format("\\u%04x", (int) c));
      } else {
        literal.append(c);
      }
    }
    return literal.append('"').toString();
  }
}
