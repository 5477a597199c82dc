package dev.aifunction.store.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aifunction.assistant.ConversationConflictException;
import dev.aifunction.assistant.StoredConversation;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** What is done to a connection, in its order, when parts of it fail. */
class TransactionsTest {
  private static final StoredConversation CONVERSATION =
      new StoredConversation("a", 1, Instant.EPOCH, "{\"text\":\"my PIN is 4711\"}");

  private final List<String> done = new ArrayList<>();
  private String state = "08006";

  @Test
  void whatFailsIsRolledBackAndTheConnectionClosed() {
    assertFails(store(false, Set.of("prepareStatement")));
    assertThat(done).containsExactly("getAutoCommit", "prepareStatement", "rollback", "close");
  }

  @Test
  void whatSucceedsIsCommitted() {
    store(false, Set.of()).save(CONVERSATION);
    assertThat(done).containsExactly("getAutoCommit", "prepareStatement", "commit", "close");
  }

  @Test
  void aCommitThatFailsIsRolledBack() {
    assertFails(store(false, Set.of("commit")));
    assertThat(done)
        .containsExactly("getAutoCommit", "prepareStatement", "commit", "rollback", "close");
  }

  @Test
  void aCommitThatGivesWayIsAConflict() {
    state = "40001";
    assertThatThrownBy(() -> store(false, Set.of("commit")).save(CONVERSATION))
        .isInstanceOf(ConversationConflictException.class);
    assertThat(done).endsWith("commit", "rollback", "close");
  }

  @Test
  void aRollbackThatFailsHidesNothing() {
    assertFails(store(false, Set.of("prepareStatement", "rollback", "close")));
    assertThat(done).containsExactly("getAutoCommit", "prepareStatement", "rollback", "close");
  }

  @Test
  void withAutoCommitNothingIsRolledBack() {
    assertFails(store(true, Set.of("prepareStatement")));
    assertThat(done).containsExactly("getAutoCommit", "prepareStatement", "close");
  }

  private static void assertFails(JdbcConversationStore store) {
    assertThatThrownBy(() -> store.save(CONVERSATION))
        .isInstanceOf(JdbcStoreException.class)
        .hasMessageContainingAll("out of reach", "08006")
        .satisfies(
            failure ->
                assertThat(JdbcStoreContract.stackTrace(failure)).doesNotContain("secret", "4711"));
  }

  @Test
  void noConnectionIsNoAddress() {
    DataSource unreachable =
        proxy(
            DataSource.class,
            method -> {
              throw new SQLException("no route to jdbc:x://host?password=secret", "08001");
            });
    assertFailsToLoad(unreachable, "out of reach");
    DataSource closed =
        proxy(
            DataSource.class,
            method -> {
              throw new SQLException("wrong password secret", "28P01");
            });
    assertFailsToLoad(closed, "user and password");
  }

  private static void assertFailsToLoad(DataSource source, String message) {
    assertThatThrownBy(() -> JdbcConversationStore.of(source).load("a"))
        .isInstanceOf(JdbcStoreException.class)
        .hasMessageContaining(message)
        .satisfies(
            failure -> assertThat(JdbcStoreContract.stackTrace(failure)).doesNotContain("secret"));
  }

  @Test
  void aConstraintThatIsNotNamedIsAConflictWhereTheConversationIsThere() {
    assertThatThrownBy(() -> refusing(true).save(CONVERSATION))
        .isInstanceOf(ConversationConflictException.class);
    assertThatThrownBy(() -> refusing(false).save(CONVERSATION))
        .isInstanceOf(JdbcStoreException.class)
        .hasMessageContaining("23000");
    StoredConversation next = new StoredConversation("a", 2, Instant.EPOCH, "{}");
    assertThatThrownBy(() -> refusing(true).save(next)).isInstanceOf(JdbcStoreException.class);
  }

  /** Returns a store whose database says no more than that some constraint does not hold. */
  private static JdbcConversationStore refusing(boolean isThere) {
    ResultSet row =
        proxy(
            ResultSet.class,
            method ->
                switch (method) {
                  case "next" -> isThere;
                  case "getLong" -> 1L;
                  case "getObject" -> OffsetDateTime.parse("2026-11-20T12:00:00Z");
                  case "getString" -> "{}";
                  default -> null;
                });
    PreparedStatement statement =
        proxy(
            PreparedStatement.class,
            method -> {
              if (method.equals("executeUpdate")) {
                throw new SQLException("a key is there, or a value is not", "23000");
              }
              return method.equals("executeQuery") ? row : null;
            });
    Connection connection =
        proxy(
            Connection.class,
            method ->
                switch (method) {
                  case "getAutoCommit" -> true;
                  case "prepareStatement" -> statement;
                  default -> null;
                });
    return JdbcConversationStore.of(proxy(DataSource.class, method -> connection));
  }

  private JdbcConversationStore store(boolean autoCommit, Set<String> failing) {
    Connection connection =
        proxy(
            Connection.class,
            method -> {
              done.add(method);
              if (failing.contains(method)) {
                throw new SQLException(method + " broke with the password secret", state);
              }
              return switch (method) {
                case "getAutoCommit" -> autoCommit;
                case "prepareStatement" -> savingStatement();
                default -> null;
              };
            });
    return JdbcConversationStore.of(proxy(DataSource.class, method -> connection));
  }

  private static PreparedStatement savingStatement() {
    return proxy(
        PreparedStatement.class,
        method -> method.equals("executeUpdate") ? Integer.valueOf(1) : null);
  }

  @FunctionalInterface
  private interface Answer {
    Object to(String method) throws SQLException;
  }

  private static <T> T proxy(Class<T> type, Answer answer) {
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (proxy, method, arguments) -> answer.to(method.getName())));
  }
}
