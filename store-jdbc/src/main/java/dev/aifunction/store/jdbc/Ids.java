package dev.aifunction.store.jdbc;

/** Checks conversations' ids before a database cuts, changes or refuses them. */
final class Ids {
  private Ids() {}

  /**
   * Takes what every database keeps apart.
   *
   * @throws IllegalArgumentException when it is something else
   */
  static void check(String id) {
    if (id.length() > Table.MAX_ID_LENGTH) {
      throw new IllegalArgumentException(
          "A conversation's id has at most %d characters, not %d: shorten it, or use a hash of it"
              .formatted(Table.MAX_ID_LENGTH, id.length()));
    }
    if (!id.codePoints().allMatch(Ids::isStorable)) {
      throw new IllegalArgumentException(
          "A conversation's id has neither U+0000 nor half of a surrogate pair in it: take those"
              + " out, or use a hash of it");
    }
  }

  /** PostgreSQL has no U+0000, and half a pair becomes a question mark in UTF-8. */
  private static boolean isStorable(int codePoint) {
    return codePoint != 0 && Character.getType(codePoint) != Character.SURROGATE;
  }
}
