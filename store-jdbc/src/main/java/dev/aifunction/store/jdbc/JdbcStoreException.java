package dev.aifunction.store.jdbc;

import dev.aifunction.openapi.http.AiFunctionException;
import java.sql.SQLException;

/**
 * Says that a database did not do what a store asked of it, and what to do about it.
 *
 * <p>What the driver said is left out, since it may quote a conversation or a password. Its SQL
 * state, its code and the classes of its exceptions are in the message; the cause has its stack
 * trace.
 */
public final class JdbcStoreException extends AiFunctionException {
  private static final long serialVersionUID = 1;

  JdbcStoreException(String table, String what, SQLException failure) {
    super(
        "The table %s could not be %s. %s (%s)"
            .formatted(table, what, Failure.advice(failure), Failure.outline(failure)),
        withoutMessage(failure));
  }

  private static SQLException withoutMessage(SQLException failure) {
    SQLException cause =
        new SQLException(Failure.outline(failure), failure.getSQLState(), failure.getErrorCode());
    cause.setStackTrace(failure.getStackTrace());
    return cause;
  }
}
