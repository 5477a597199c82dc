package dev.aifunction.store.jdbc;

import java.util.regex.Pattern;

/**
 * Is the table of the conversations, in SQL.
 *
 * @param name its name as it stands in SQL, which {@link #named} has checked
 */
record Table(String name) {
  static final int MAX_ID_LENGTH = 255;

  private static final String PART = "[A-Za-z_][A-Za-z0-9_]{0,62}";
  private static final Pattern NAME = Pattern.compile(PART + "(\\." + PART + "){0,2}");

  /**
   * Returns the table of a name.
   *
   * @throws IllegalArgumentException when the name is more than one
   */
  static Table named(String name) {
    if (!NAME.matcher(name).matches()) {
      throw new IllegalArgumentException(
          "A table's name is made of letters, digits and underscores, such as conversations or"
              + " support.conversations, not '"
              + name
              + "'");
    }
    return new Table(name);
  }

  String create() {
    return """
        CREATE TABLE IF NOT EXISTS %s (
          id VARCHAR(%d) NOT NULL PRIMARY KEY,
          version BIGINT NOT NULL,
          updated TIMESTAMP WITH TIME ZONE NOT NULL,
          items TEXT NOT NULL
        )"""
        .formatted(name, MAX_ID_LENGTH);
  }

  /** Finds nothing, and fails where there is no such table. */
  String probe() {
    return "SELECT version, updated, items FROM %s WHERE id IS NULL".formatted(name);
  }

  String select() {
    return "SELECT version, updated, items FROM %s WHERE id = ?".formatted(name);
  }

  String insert() {
    return "INSERT INTO %s (id, version, updated, items) VALUES (?, ?, ?, ?)".formatted(name);
  }

  String update() {
    return "UPDATE %s SET version = ?, updated = ?, items = ? WHERE id = ? AND version = ?"
        .formatted(name);
  }

  String delete() {
    return "DELETE FROM %s WHERE id = ?".formatted(name);
  }

  String deleteBefore() {
    return "DELETE FROM %s WHERE updated < ?".formatted(name);
  }
}
