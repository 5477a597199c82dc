package dev.aifunction.store.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class PostgresStoreTest extends JdbcStoreContract {
  PostgresStoreTest() {
    super(Database.POSTGRESQL);
  }

  @Test
  void aConnectionThatBrokeIsGivenBack() {
    store().save(conversation("a", "{}"));
    assertThat(another().load("a")).isPresent();
    execute(
        "SELECT pg_terminate_backend(pid, 60000) FROM pg_stat_activity WHERE pid <> pg_backend_pid()"
            + " AND backend_type = 'client backend'");

    assertThatThrownBy(() -> another().load("a"))
        .isInstanceOf(JdbcStoreException.class)
        .hasMessageContaining("out of reach");
    assertThat(store().load("a")).isPresent();
  }
}
