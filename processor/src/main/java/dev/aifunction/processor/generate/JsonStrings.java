package dev.aifunction.processor.generate;

/** Reads JSON strings that the processor has made or checked itself. */
final class JsonStrings {
  private JsonStrings() {}

  /** Returns the text that a JSON string with its quotes stands for. */
  static String text(String json) {
    StringBuilder text = new StringBuilder();
    int end = json.length() - 1;
    for (int i = 1; i < end; i++) {
      char c = json.charAt(i);
      if (c != '\\') {
        text.append(c);
      } else if (json.charAt(++i) == 'u') {
        text.append((char) Integer.parseInt(json.substring(i + 1, i + 5), 16));
        i += 4;
      } else {
        text.append(escaped(json.charAt(i)));
      }
    }
    return text.toString();
  }

  private static char escaped(char letter) {
    return switch (letter) {
      case 'b' -> '\b';
      case 'f' -> '\f';
      case 'n' -> '\n';
      case 'r' -> '\r';
      case 't' -> '\t';
      default -> letter;
    };
  }
}
