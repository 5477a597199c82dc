package dev.aifunction.mock.soak;

import dev.aifunction.assistant.ConversationStore;
import dev.aifunction.store.jdbc.JdbcConversationStore;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.h2.jdbcx.JdbcConnectionPool;

/** Is a database in memory, with a table for conversations. */
final class Database implements AutoCloseable {
  private static final int MOST_CONNECTIONS = 16;

  private final JdbcConnectionPool pool =
      JdbcConnectionPool.create("jdbc:h2:mem:soak;DB_CLOSE_DELAY=-1", "sa", "");

  Database() {
    pool.setMaxConnections(MOST_CONNECTIONS);
  }

  ConversationStore store() {
    JdbcConversationStore store = JdbcConversationStore.of(pool);
    store.createSchema();
    return store;
  }

  @Override
  public void close() {
    try (Connection connection = pool.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("SHUTDOWN");
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    } finally {
      pool.dispose();
    }
  }
}
