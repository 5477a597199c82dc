package dev.aifunction.store.jdbc;

import java.sql.SQLException;
import java.util.List;
import java.util.StringJoiner;

/**
 * Tells what a database means, by its SQL state and its exceptions' classes.
 *
 * <p>Their messages are left alone: some quote the row that they refused, and some the address of
 * the database with its password.
 */
final class Failure {

  /** A key is there already, as PostgreSQL, H2 and DB2 say it. */
  private static final String DUPLICATE = "23505";

  /** A constraint does not hold; MySQL, Oracle and SQL Server do not say which. */
  private static final String SOME_CONSTRAINT = "23000";

  /** A transaction was rolled back for the sake of another: it was not serializable, or locked. */
  private static final String ROLLED_BACK = "40";

  /** Another transaction holds the row for longer than this one may wait. */
  private static final List<String> LOCKED = List.of("HYT00", "55P03");

  private static final List<String> NO_TABLE = List.of("42P01", "42S02", "42S03", "42S04");
  private static final List<String> NO_SCHEMA = List.of("3F000", "90079");
  private static final List<String> NO_LOGIN = List.of("28");
  private static final List<String> NO_DATABASE = List.of("08", "57P", "90121", "90020");

  private Failure() {}

  /** Returns whether another transaction was faster. */
  static boolean isConflict(SQLException failure) {
    String state = state(failure);
    return state.equals(DUPLICATE) || state.startsWith(ROLLED_BACK);
  }

  /** Returns whether a key may be there already; the table knows. */
  static boolean mayBeDuplicate(SQLException failure) {
    return state(failure).equals(SOME_CONSTRAINT);
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
    if (is(failure, LOCKED)) {
      return "Another transaction holds the conversation's row: end that one, and save again";
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
