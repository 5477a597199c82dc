package dev.aifunction.processor.schema;

import java.util.ArrayList;
import java.util.List;

/** Builds JSON text; commas come by themselves. */
final class JsonText {
  private final List<String> lines = new ArrayList<>();
  private final StringBuilder line = new StringBuilder();
  private boolean needsComma;

  JsonText beginObject() {
    return open('{');
  }

  JsonText endObject() {
    return close('}');
  }

  JsonText beginArray() {
    return open('[');
  }

  JsonText endArray() {
    return close(']');
  }

  JsonText key(String name) {
    comma();
    quote(name);
    line.append(':');
    return this;
  }

  JsonText string(String value) {
    comma();
    quote(value);
    needsComma = true;
    return this;
  }

  JsonText nullValue() {
    return raw("null");
  }

  /** Writes a number or a word as it is. */
  JsonText raw(String token) {
    comma();
    line.append(token);
    needsComma = true;
    return this;
  }

  /** Breaks the line here for readers; the text stays the same. */
  JsonText lineBreak() {
    comma();
    lines.add(line.toString());
    line.setLength(0);
    return this;
  }

  SchemaText toSchemaText() {
    List<String> all = new ArrayList<>(lines);
    all.add(line.toString());
    return new SchemaText(all);
  }

  private JsonText open(char bracket) {
    comma();
    line.append(bracket);
    return this;
  }

  private JsonText close(char bracket) {
    line.append(bracket);
    needsComma = true;
    return this;
  }

  private void comma() {
    if (needsComma) {
      line.append(',');
    }
    needsComma = false;
  }

  private void quote(String value) {
    line.append('"');
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c == '"' || c == '\\') {
        line.append('\\').append(c);
      } else if (c == '\n') {
        line.append("\\n");
      } else if (isEscaped(c) || (Character.isSurrogate(c) && isAlone(value, i))) {
        line.append(String.format("\\u%04x", (int) c));
      } else {
        line.append(c);
      }
    }
    line.append('"');
  }

  /** Whether it is a control character, or a separator that javac takes for a line's end. */
  private static boolean isEscaped(char c) {
    return Character.isISOControl(c) || c == '\u2028' || c == '\u2029';
  }

  private static boolean isAlone(String value, int i) {
    return Character.isHighSurrogate(value.charAt(i))
        ? i + 1 == value.length() || !Character.isLowSurrogate(value.charAt(i + 1))
        : i == 0 || !Character.isHighSurrogate(value.charAt(i - 1));
  }
}
