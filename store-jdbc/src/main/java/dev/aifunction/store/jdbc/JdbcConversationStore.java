package dev.aifunction.store.jdbc;

import dev.aifunction.assistant.ConversationConflictException;
import dev.aifunction.assistant.ConversationStore;
import dev.aifunction.assistant.StoredConversation;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import javax.sql.DataSource;

/**
 * Keeps conversations in a table of a database, for many machines at the same time.
 *
 * <pre>{@code
 * JdbcConversationStore store = JdbcConversationStore.of(dataSource);
 * store.createSchema();
 * Conversation assistant = Conversation.builder(openAi).model("gpt-5.2").store(store).build();
 * assistant.withId("user-7").send("I am Ada.");
 * }</pre>
 *
 * <p>Of two machines that save the same version, one throws {@link ConversationConflictException};
 * no lock is held between a turn's beginning and its end.
 *
 * <p>Each method is a transaction of its own, on a connection that it takes from the data source
 * and gives back: it commits where the connection does not do so by itself, and rolls back what
 * fails. A transaction of the caller takes no part in it, so a data source that hands out the
 * caller's connection, or one that a container manages, is the wrong one here: give it the pool
 * behind.
 *
 * <p>A turn that is cancelled may interrupt the thread that reads. H2 closes a file that is read
 * just then, and with it the database, unless its URL begins with {@code jdbc:h2:async:}.
 *
 * <p>An id has at most {@value #MAX_ID_LENGTH} characters, any but U+0000. Times are kept to the
 * microsecond.
 */
public final class JdbcConversationStore implements ConversationStore {
  /** The name of the table where none is given. */
  public static final String DEFAULT_TABLE = "aifunction_conversations";

  /** How many characters a conversation's id may have. */
  public static final int MAX_ID_LENGTH = Table.MAX_ID_LENGTH;

  private final Transactions transactions;
  private final Table table;

  private JdbcConversationStore(DataSource dataSource, Table table) {
    this.transactions = new Transactions(dataSource);
    this.table = table;
  }

  /** Returns the store in the table {@value #DEFAULT_TABLE}. */
  public static JdbcConversationStore of(DataSource dataSource) {
    return of(dataSource, DEFAULT_TABLE);
  }

  /**
   * Returns the store in a table.
   *
   * @param table its name, also with that of its schema, such as {@code support.conversations}:
   *     each part has letters, digits and underscores, 63 at most, and begins with no digit
   * @throws IllegalArgumentException when it is no such name
   */
  public static JdbcConversationStore of(DataSource dataSource, String table) {
    Objects.requireNonNull(dataSource, "dataSource");
    return new JdbcConversationStore(dataSource, Table.named(table));
  }

  /**
   * Creates the table, unless it is there already; several machines may do so at the same time.
   *
   * <p>It is meant for H2 and PostgreSQL. In another database create a table with the same columns
   * yourself; a schema in the table's name has to be there before.
   *
   * @throws JdbcStoreException when the table is not there in the end
   */
  public void createSchema() {
    try {
      transactions.run(connection -> execute(connection, table.create()));
    } catch (SQLException e) {
      if (!exists()) { // else another machine was faster
        throw new JdbcStoreException(table.name(), "created", e);
      }
    }
  }

  private boolean exists() {
    try {
      transactions.run(connection -> execute(connection, table.probe()));
      return true;
    } catch (SQLException e) {
      return false;
    }
  }

  private static boolean execute(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      return statement.execute(sql);
    }
  }

  /**
   * {@inheritDoc}
   *
   * @throws IllegalArgumentException when the id cannot be one
   * @throws JdbcStoreException when the database does not answer as it should
   */
  @Override
  public Optional<StoredConversation> load(String id) {
    Ids.check(id);
    return run("read", connection -> select(connection, id));
  }

  private Optional<StoredConversation> select(Connection connection, String id)
      throws SQLException {
    try (PreparedStatement select = connection.prepareStatement(table.select())) {
      select.setString(1, id);
      try (ResultSet row = select.executeQuery()) {
        if (!row.next()) {
          return Optional.empty();
        }
        Instant updated = row.getObject(2, OffsetDateTime.class).toInstant();
        return Optional.of(new StoredConversation(id, row.getLong(1), updated, row.getString(3)));
      }
    }
  }

  /**
   * {@inheritDoc}
   *
   * @throws IllegalArgumentException when the id cannot be one
   * @throws JdbcStoreException when the database does not answer as it should
   */
  @Override
  public void save(StoredConversation conversation) {
    Ids.check(conversation.id());
    boolean saved;
    try {
      saved =
          transactions.run(
              connection ->
                  conversation.saves() == 1
                      ? insert(connection, conversation)
                      : update(connection, conversation));
    } catch (SQLException e) {
      if (!isConflict(e, conversation)) {
        throw new JdbcStoreException(table.name(), "written", e);
      }
      saved = false;
    }
    if (!saved) {
      throw new ConversationConflictException(conversation.id());
    }
  }

  private boolean isConflict(SQLException failure, StoredConversation conversation) {
    return Failure.isConflict(failure)
        || (Failure.mayBeDuplicate(failure)
            && conversation.saves() == 1
            && load(conversation.id()).isPresent());
  }

  private boolean insert(Connection connection, StoredConversation first) throws SQLException {
    try (PreparedStatement insert = connection.prepareStatement(table.insert())) {
      insert.setString(1, first.id());
      insert.setLong(2, first.version());
      insert.setObject(3, time(first.updated()));
      insert.setString(4, first.items());
      return insert.executeUpdate() == 1;
    }
  }

  private boolean update(Connection connection, StoredConversation next) throws SQLException {
    try (PreparedStatement update = connection.prepareStatement(table.update())) {
      update.setLong(1, next.version());
      update.setObject(2, time(next.updated()));
      update.setString(3, next.items());
      update.setString(4, next.id());
      update.setLong(5, next.version() - 1);
      return update.executeUpdate() == 1;
    }
  }

  /**
   * {@inheritDoc}
   *
   * @throws IllegalArgumentException when the id cannot be one
   * @throws JdbcStoreException when the database does not answer as it should
   */
  @Override
  public boolean delete(String id) {
    Ids.check(id);
    return run("deleted from", connection -> delete(connection, id)) == 1;
  }

  private int delete(Connection connection, String id) throws SQLException {
    try (PreparedStatement delete = connection.prepareStatement(table.delete())) {
      delete.setString(1, id);
      return delete.executeUpdate();
    }
  }

  /** Returns a random one: another machine may have deleted a conversation of the same id. */
  @Override
  public long firstVersion() {
    return ThreadLocalRandom.current().nextLong(1L << 31) << 32 | 1;
  }

  /**
   * Deletes the conversations that were saved last before a moment, and returns how many there
   * were; a turn of one of them that is under way ends in a conflict.
   *
   * @throws JdbcStoreException when the database does not answer as it should
   */
  public int deleteBefore(Instant moment) {
    Objects.requireNonNull(moment, "moment");
    return run("deleted from", connection -> deleteBefore(connection, moment));
  }

  private int deleteBefore(Connection connection, Instant moment) throws SQLException {
    try (PreparedStatement delete = connection.prepareStatement(table.deleteBefore())) {
      delete.setObject(1, time(moment));
      return delete.executeUpdate();
    }
  }

  private <T> T run(String what, Transactions.Work<T> work) {
    try {
      return transactions.run(work);
    } catch (SQLException e) {
      throw new JdbcStoreException(table.name(), what, e);
    }
  }

  /** Databases round what they cannot keep, each in its own way. */
  private static OffsetDateTime time(Instant instant) {
    return instant.truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
  }

  /** Returns the table's name. */
  @Override
  public String toString() {
    return "JdbcConversationStore[" + table.name() + "]";
  }
}
