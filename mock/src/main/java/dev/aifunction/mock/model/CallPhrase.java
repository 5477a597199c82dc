package dev.aifunction.mock.model;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Is a wish in a message to make a certain call: {@code call NAME with {json}} or {@code call the
 * function NAME with {json}}.
 *
 * @param name the tool's name
 * @param arguments the text between the outer braces, braces included, exactly as it stands there:
 *     a wrong call can be wished for too
 */
record CallPhrase(String name, String arguments) {
  private static final Pattern START =
      Pattern.compile(
          "\\bcall\\s+(?:the\\s+function\\s+)?([a-zA-Z0-9_-]+)\\s+with\\s+(?=\\{)",
          Pattern.CASE_INSENSITIVE);

  /** Returns the wishes in {@code message}, in order. */
  static List<CallPhrase> in(String message) {
    List<CallPhrase> phrases = new ArrayList<>();
    Matcher start = START.matcher(message);
    int from = 0;
    while (start.find(from)) {
      int end = endOfObject(message, start.end());
      if (end < 0) {
        return phrases;
      }
      phrases.add(new CallPhrase(start.group(1), message.substring(start.end(), end)));
      from = end;
    }
    return phrases;
  }

  /** Returns the index after the brace that closes the one at {@code open}, or -1. */
  private static int endOfObject(String text, int open) {
    int depth = 0;
    boolean inString = false;
    for (int i = open; i < text.length(); i++) {
      char c = text.charAt(i);
      if (inString) {
        if (c == '\\') {
          i++;
        } else if (c == '"') {
          inString = false;
        }
      } else if (c == '"') {
        inString = true;
      } else if (c == '{') {
        depth++;
      } else if (c == '}' && --depth == 0) {
        return i + 1;
      }
    }
    return -1;
  }
}
