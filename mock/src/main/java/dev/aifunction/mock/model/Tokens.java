package dev.aifunction.mock.model;

/** Counts tokens as one does by rule of thumb: four characters each. */
public final class Tokens {
  private static final int CHARACTERS = 4;

  private Tokens() {}

  /** Returns about how many tokens {@code text} has, 0 only for none. */
  public static int in(String text) {
    return (text.length() + CHARACTERS - 1) / CHARACTERS;
  }
}
