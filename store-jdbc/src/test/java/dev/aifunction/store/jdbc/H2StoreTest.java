package dev.aifunction.store.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.h2.jdbcx.JdbcConnectionPool;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class H2StoreTest extends JdbcStoreContract {
  @TempDir Path folder;

  H2StoreTest() {
    super(Database.H2);
  }

  @Test
  void anInterruptionLeavesAnAsynchronousFileOpen() {
    String url = "jdbc:h2:async:" + folder.resolve("conversations") + ";CACHE_SIZE=64";
    String items = "x".repeat(200_000);
    JdbcConnectionPool first = JdbcConnectionPool.create(url, "", "");
    JdbcConversationStore writer = JdbcConversationStore.of(first);
    writer.createSchema();
    for (int i = 0; i < 20; i++) {
      writer.save(conversation("user-" + i, items));
    }
    first.dispose();

    JdbcConnectionPool second = JdbcConnectionPool.create(url, "", "");
    JdbcConversationStore reader = JdbcConversationStore.of(second);
    assertThat(reader.load("nobody")).isEmpty();
    try {
      for (int i = 0; i < 20; i++) {
        Thread.currentThread().interrupt();
        assertThat(reader.load("user-" + i)).contains(conversation("user-" + i, items));
      }
    } finally {
      assertThat(Thread.interrupted()).isTrue();
    }
    assertThat(reader.load("user-7")).isPresent();
    second.dispose();
  }
}
