package dev.aifunction.store.jdbc;

import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.StringJoiner;

/**
 * Tells what a database means, by its SQL state and its exceptions' classes.
 *
 * <p>Their messages are left alone: some quote the row that they refused, and some the address of
 * the database with its password.
 */
final class Failure {

  /** A key is there already: PostgreSQL, H2 and DB2 say which kind of constraint it is. */
  private static final Set<String> DUPLICATES = Set.of("23505", "23000");

  /** A transaction was rolled back for the sake of another: it was not serializable, or locked. */
  private static final String ROLLED_BACK = "40";

  private static final List<String> NO_TABLE = List.of("42P01", "42S02", "42S03", "42S04");
  private static final List<String> NO_SCHEMA = List.of("3F000", "90079");
  private static final List<String> NO_LOGIN = List.of("28");
  private static final List<String> NO_DATABASE = List.of("08", "57P", "90121", "90020");

  private Failure() {}

  /** Returns whether another transaction was faster. */
  static boolean isConflict(SQLException failure) {
    String state = state(failure);
    return DUPLICATES.contains(state) || state.startsWith(ROLLED_BACK);
  }

  /** Returns what to do. */
  static String advice(SQLException failure) {
    if (is(failure, NO_TABLE)) {
      return "It is not there: call createSchema() once, or create it yourself";
    }
    if (is(failure, NO_SCHEMA)) {
      return "Its schema is not there: create that first, or leave it out of the table's name";
    }
    if (is(failure, NO_LOGIN)) {
      return "The database refused the login: check the data source's user and password";
    }
    if (is(failure, NO_DATABASE)) {
      return "The database is out of reach: check the data source's address and whether it runs";
    }
    return "The database refused it: its log, and the SQL state, say why";
  }

  /** Returns the SQL state and the classes of the exception and its causes; no messages. */
  static String outline(SQLException failure) {
    StringJoiner classes = new StringJoiner(" of ");
    Throwable cause = failure;
    for (int depth = 0; cause != null && depth < 5; depth++) {
      classes.add(cause.getClass().getSimpleName());
      cause = cause.getCause();
    }
    return "SQL state %s, code %d, %s".formatted(state(failure), failure.getErrorCode(), classes);
  }

  private static boolean is(SQLException failure, List<String> states) {
    return states.stream().anyMatch(state(failure)::startsWith);
  }

  private static String state(SQLException failure) {
    String state = failure.getSQLState();
    return state == null ? "unknown" : state;
  }
}
