package dev.aifunction.mock.model;

import java.util.ArrayList;
import java.util.List;

/** Cuts a text into the pieces in which a stream delivers it. */
public final class Pieces {
  private static final int LENGTH = 12;

  private Pieces() {}

  /** Returns pieces of a few characters, never cut inside a surrogate pair; none of no text. */
  public static List<String> of(String text) {
    List<String> pieces = new ArrayList<>();
    int from = 0;
    while (from < text.length()) {
      int to = wholeCharacters(text, Math.min(text.length(), from + LENGTH));
      pieces.add(text.substring(from, to));
      from = to;
    }
    return pieces;
  }

  /** Returns {@code end}, or the index after it where it is inside a surrogate pair. */
  static int wholeCharacters(String text, int end) {
    boolean inside =
        end > 0 && end < text.length() && Character.isHighSurrogate(text.charAt(end - 1));
    return inside ? end + 1 : end;
  }
}
