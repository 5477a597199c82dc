package dev.aifunction.mock.model;

/** Counts tokens as one does by rule of thumb: four characters each. */
public final class Tokens {
  private static final int CHARACTERS = 4;

  private Tokens() {}

  /** Returns about how many tokens {@code text} has, 0 only for none. */
  public static int in(String text) {
    return (text.length() + CHARACTERS - 1) / CHARACTERS;
  }

  /** Returns the first {@code count} tokens of {@code text}. */
  static String first(int count, String text) {
    long end = Math.min(text.length(), (long) count * CHARACTERS);
    return text.substring(0, Pieces.wholeCharacters(text, (int) end));
  }
}
