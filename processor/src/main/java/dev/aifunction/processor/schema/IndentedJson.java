package dev.aifunction.processor.schema;

/** Breaks and indents compact JSON text for people. */
final class IndentedJson {
  private final String json;
  private final StringBuilder out = new StringBuilder();
  private int depth;

  private IndentedJson(String json) {
    this.json = json;
  }

  static String of(String json) {
    return new IndentedJson(json).indented();
  }

  private String indented() {
    int i = 0;
    while (i < json.length()) {
      char c = json.charAt(i);
      if (c == '"') {
        int end = endOfText(i);
        out.append(json, i, end);
        i = end;
        continue;
      }
      switch (c) {
        case '{', '[' -> i = open(i);
        case '}', ']' -> close(c);
        case ',' -> {
          out.append(c);
          newLine();
        }
        case ':' -> out.append(": ");
        default -> out.append(c);
      }
      i++;
    }
    return out.toString();
  }

  /** Returns the index behind the text that starts at one. */
  private int endOfText(int start) {
    int i = start + 1;
    while (json.charAt(i) != '"') {
      i += json.charAt(i) == '\\' ? 2 : 1;
    }
    return i + 1;
  }

  /** Opens an object or array; an empty one closes at once. Returns the index of what it took. */
  private int open(int start) {
    out.append(json.charAt(start));
    char next = json.charAt(start + 1);
    if (next == '}' || next == ']') {
      out.append(next);
      return start + 1;
    }
    depth++;
    newLine();
    return start;
  }

  private void close(char bracket) {
    depth--;
    newLine();
    out.append(bracket);
  }

  private void newLine() {
    out.append('\n').append("  ".repeat(depth));
  }
}
