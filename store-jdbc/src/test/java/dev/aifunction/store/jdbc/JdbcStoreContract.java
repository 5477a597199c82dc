package dev.aifunction.store.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.aifunction.assistant.ConversationConflictException;
import dev.aifunction.assistant.StoredConversation;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.TimeZone;
import java.util.concurrent.Callable;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcConnectionPool;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What a store on JDBC keeps to besides, on each database. */
abstract class JdbcStoreContract extends ConversationStoreContract {
  private final String table = Database.newTable();
  private final JdbcConnectionPool pool;
  private final JdbcConnectionPool otherPool;
  private final JdbcConversationStore store;
  private final JdbcConversationStore another;

  JdbcStoreContract(Database database) {
    pool = database.pool();
    otherPool = database.pool();
    store = JdbcConversationStore.of(source(pool), table);
    another = JdbcConversationStore.of(source(otherPool), table);
    store.createSchema();
  }

  /** Returns a pool with the connections that this test is about. */
  DataSource source(DataSource pool) {
    return pool;
  }

  @Override
  JdbcConversationStore store() {
    return store;
  }

  @Override
  JdbcConversationStore another() {
    return another;
  }

  @AfterEach
  void everyConnectionIsGivenBack() {
    assertThat(pool.getActiveConnections()).isZero();
    assertThat(otherPool.getActiveConnections()).isZero();
    pool.dispose();
    otherPool.dispose();
  }

  // --- The table

  @Test
  void theSchemaIsCreatedOnce() {
    store.save(conversation("a", "{}"));
    store.createSchema();
    another.createSchema();
    assertThat(another.load("a")).contains(conversation("a", "{}"));
  }

  @Test
  void theSchemaIsCreatedByManyAtTheSameTime() throws Exception {
    for (int round = 0; round < 10; round++) {
      String fresh = Database.newTable();
      Callable<Boolean> creation =
          () -> {
            JdbcConversationStore.of(source(pool), fresh).createSchema();
            return true;
          };
      assertThat(all(Collections.nCopies(8, creation))).containsOnly(true);
      JdbcConversationStore.of(source(pool), fresh).save(conversation("a", "{}"));
    }
  }

  @Test
  void aMissingTableIsToBeCreated() {
    JdbcConversationStore missing = JdbcConversationStore.of(source(pool), "not_there");
    List<Runnable> uses =
        List.of(
            () -> missing.load("a"),
            () -> missing.save(conversation("a", "{}")),
            () -> missing.save(new StoredConversation("a", 2, NOW, "{}")),
            () -> missing.delete("a"),
            () -> missing.deleteBefore(NOW));
    for (Runnable use : uses) {
      assertThatThrownBy(use::run)
          .isInstanceOf(JdbcStoreException.class)
          .hasMessageContainingAll("not_there", "createSchema()");
    }
  }

  @Test
  void theTableMayStandInAnotherSchema() {
    String schema = Database.newTable().replace("conversations", "schema");
    JdbcConversationStore elsewhere =
        JdbcConversationStore.of(source(pool), schema + ".conversations");
    assertThatThrownBy(elsewhere::createSchema)
        .isInstanceOf(JdbcStoreException.class)
        .hasMessageContainingAll(schema, "create that first");

    execute("CREATE SCHEMA " + schema);
    elsewhere.createSchema();
    elsewhere.save(conversation("a", "{}"));

    assertThat(JdbcConversationStore.of(source(otherPool), schema + ".conversations").load("a"))
        .isPresent();
    assertThat(store.load("a")).isEmpty();
  }

  @Test
  void conversationsEndBeforeAMoment() {
    store.save(new StoredConversation("old", 1, NOW.minusMillis(1), "{}"));
    store.save(new StoredConversation("now", 1, NOW, "{}"));
    store.save(new StoredConversation("young", 1, NOW.plusMillis(1), "{}"));

    assertThat(another.deleteBefore(NOW.minusSeconds(1))).isZero();
    assertThat(another.deleteBefore(NOW)).isEqualTo(1);
    assertThat(store.load("old")).isEmpty();
    assertThat(store.load("now")).isPresent();
    assertThat(another.deleteBefore(NOW.plusSeconds(1))).isEqualTo(2);
  }

  // --- Ids and times

  @Test
  void idsHaveAsManyCharactersAsSaid() {
    for (String character : List.of("x", "ü", "京")) {
      String longest = character.repeat(JdbcConversationStore.MAX_ID_LENGTH);
      store.save(conversation(longest, "{}"));
      assertThat(another.load(longest)).isPresent();
    }
    String emoji = "👩".repeat(127);
    store.save(conversation(emoji, "{}"));
    assertThat(another.load(emoji)).isPresent();
  }

  @Test
  void idsThatCannotBeKeptAreRefused() {
    String tooLong = "x".repeat(256);
    assertRefused(tooLong, "255 characters, not 256");
    assertRefused("a\0b", "U+0000");
    assertRefused("a\ud83db", "surrogate");
    assertRefused("\udc69", "surrogate");
  }

  private void assertRefused(String id, String message) {
    List<Runnable> uses =
        List.of(
            () -> store.load(id), () -> store.save(conversation(id, "{}")), () -> store.delete(id));
    for (Runnable use : uses) {
      assertThatThrownBy(use::run)
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContainingAll(message, "hash");
    }
  }

  @Test
  void timesHaveNothingToDoWithTimeZones() {
    TimeZone before = TimeZone.getDefault();
    // The hour that New York has twice, a day that Apia left out, and the present.
    List<Instant> times =
        List.of(
            Instant.parse("2026-11-01T05:30:00Z"),
            Instant.parse("2026-11-01T06:30:00Z"),
            Instant.parse("2011-12-30T12:00:00.000001Z"),
            NOW);
    try {
      for (Instant time : times) {
        String id = time.toString();
        TimeZone.setDefault(TimeZone.getTimeZone("America/New_York"));
        store.save(new StoredConversation(id, 1, time, "{}"));
        TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Apia"));
        assertThat(another.load(id)).get().extracting(StoredConversation::updated).isEqualTo(time);
        assertThat(epochSeconds(id)).isEqualTo(time.getEpochSecond());
        assertThat(another.deleteBefore(time)).isZero();
        assertThat(another.deleteBefore(time.plusMillis(1))).isEqualTo(1);
      }
    } finally {
      TimeZone.setDefault(before);
    }
  }

  private long epochSeconds(String id) {
    try (Connection connection = pool.getConnection();
        Statement statement = connection.createStatement();
        ResultSet row =
            statement.executeQuery(
                "SELECT EXTRACT(EPOCH FROM updated) FROM %s WHERE id = '%s'"
                    .formatted(table, id))) {
      row.next();
      return row.getBigDecimal(1).longValue();
    } catch (SQLException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void timesAreCutToTheMicrosecond() {
    Instant precise = Instant.parse("2026-11-20T12:34:56.999999999Z");
    store.save(new StoredConversation("a", 1, precise, "{}"));
    assertThat(another.load("a"))
        .get()
        .extracting(StoredConversation::updated)
        .isEqualTo(Instant.parse("2026-11-20T12:34:56.999999Z"));
  }

  // --- What goes wrong

  @Test
  void aTransactionThatGaveWayIsAConflict() throws Exception {
    DataSource strict =
        Database.changed(
            source(pool), c -> c.setTransactionIsolation(Connection.TRANSACTION_SERIALIZABLE));
    JdbcConversationStore serializable = JdbcConversationStore.of(strict, table);
    for (int version = 1; version <= 20; version++) {
      StoredConversation next = new StoredConversation("a", version, NOW, "{}");
      List<Callable<Boolean>> savers = new ArrayList<>();
      for (int i = 0; i < 8; i++) {
        savers.add(
            () -> {
              try {
                serializable.save(next);
                return true;
              } catch (ConversationConflictException e) {
                return false;
              }
            });
      }
      assertThat(all(savers)).containsOnlyOnce(true);
    }
  }

  @Test
  void aRowThatIsLockedForTooLongIsNoConflict() throws Exception {
    store.save(conversation("a", "{}"));
    JdbcConversationStore impatient =
        JdbcConversationStore.of(
            Database.changed(source(otherPool), JdbcStoreContract::waitForLocksBriefly), table);
    try (Connection other = pool.getConnection();
        Statement statement = other.createStatement()) {
      other.setAutoCommit(false);
      statement.execute("UPDATE %s SET items = 'x' WHERE id = 'a'".formatted(table));

      assertThatThrownBy(() -> impatient.save(new StoredConversation("a", 2, NOW, "{}")))
          .isInstanceOf(JdbcStoreException.class)
          .hasMessageContaining("holds the conversation's row");

      other.rollback();
      other.setAutoCommit(true);
    }
    store.save(new StoredConversation("a", 2, NOW, "{}"));
  }

  private static void waitForLocksBriefly(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("SET LOCK_TIMEOUT = 100");
    }
  }

  @Test
  void whatADatabaseRefusesIsNotQuoted() {
    execute(
        "ALTER TABLE %s ADD CONSTRAINT %s_short CHECK (CHAR_LENGTH(items) < 10)"
            .formatted(table, table));

    JdbcStoreException refused =
        catchThrowableOfType(
            JdbcStoreException.class,
            () -> store.save(conversation("a", "{\"items\":[\"my PIN is 4711\"]}")));

    assertThat(refused).hasMessageContainingAll(table, "written", "SQL state 23");
    assertThat(stackTrace(refused)).doesNotContain("4711").contains("executeUpdate");
    assertThat(store.load("a")).isEmpty();
    assertThat(store).hasToString("JdbcConversationStore[" + table + "]");
  }

  static String stackTrace(Throwable failure) {
    StringWriter text = new StringWriter();
    failure.printStackTrace(new PrintWriter(text));
    return text.toString();
  }

  // --- What the tests do beside the store

  final void execute(String sql) {
    try (Connection connection = pool.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw new AssertionError(e);
    }
  }

  static StoredConversation conversation(String id, String items) {
    return new StoredConversation(id, 1, NOW, items);
  }
}
