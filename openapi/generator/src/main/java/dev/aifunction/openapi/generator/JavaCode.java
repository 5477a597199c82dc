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

  /** Whether a value that is never null has a primitive type. */
  static boolean isPrimitive(ValueType type) {
    return type == Scalar.INTEGER || type == Scalar.NUMBER || type == Scalar.BOOLEAN;
  }

  /** The expression that reads a value which may be null from {@code in}. */
  // in.list(Message::read)
  static String read(ValueType type) {
    if (type instanceof Named || type == Scalar.JSON) {
      return "in.value(" + reader(type) + ")";
    }
    return "in." + call(type, "");
  }

  /** The function that reads a value which is not null. */
  // items -> items.list(JsonReader::integer)
  static String reader(ValueType type) {
    if (type instanceof Named named) {
      return named.name() + "::read";
    }
    if (type instanceof Scalar scalar) {
      return "JsonReader::" + method(scalar).replace("value", "json");
    }
    String name = "next" + depth(type);
    return name + " -> " + name + "." + call(type, "");
  }

  /** The expression that writes a value which is not null to {@code out}, without the receiver. */
  // list(this.messages, JsonWriter::value)
  static String write(ValueType type, String value) {
    return call(type, value);
  }

  private static String call(ValueType type, String value) {
    boolean writes = !value.isEmpty();
    String start = writes ? value + ", " : "";
    if (type instanceof ListOf list) {
      return "list(" + start + (writes ? writer(list.item()) : reader(list.item())) + ")";
    }
    if (type instanceof MapOf map) {
      return "map(" + start + (writes ? writer(map.value()) : reader(map.value())) + ")";
    }
    return (type instanceof Scalar scalar ? method(scalar) : "value") + "(" + value + ")";
  }

  // (next1, value1) -> next1.list(value1, JsonWriter::integer)
  private static String writer(ValueType type) {
    if (type instanceof Named) {
      return "JsonWriter::value";
    }
    if (type instanceof Scalar scalar) {
      return "JsonWriter::" + method(scalar);
    }
    int depth = depth(type);
    String call = call(type, "value" + depth);
    return "(next" + depth + ", value" + depth + ") -> next" + depth + "." + call;
  }

  private static String method(Scalar scalar) {
    return switch (scalar) {
      case STRING -> "string";
      case INTEGER -> "integer";
      case NUMBER -> "number";
      case BOOLEAN -> "bool";
      case JSON -> "value";
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
      } else if (c < ' ' || c > '~') {
        literal.append(String.format("\\u%04x", (int) c));
      } else {
        literal.append(c);
      }
    }
    return literal.append('"').toString();
  }
}
