package dev.aifunction.store.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TableTest {

  @Test
  void theUsersPageHasTheSameColumns() throws IOException {
    assertThat(Files.readString(Path.of("../docs/memory.md")))
        .contains("```sql\n" + Table.named(JdbcConversationStore.DEFAULT_TABLE).create() + "\n```");
  }

  @ParameterizedTest
  @ValueSource(strings = {"c", "_c", "Conversations_2", "support.conversations", "db.s.c"})
  void namesAreTakenAsTheyAre(String name) {
    assertThat(Table.named(name).select()).contains(" FROM " + name + " WHERE ");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "c; DROP TABLE c",
        "c--",
        "c c",
        "\"c\"",
        "c'",
        "2c",
        "a.b.c.d",
        ".c",
        "c.",
        "a..c",
        "çonversations",
        "c\n",
        "c\0",
        "a12345678901234567890123456789012345678901234567890123456789abcd"
      })
  void anythingElseIsRefused(String name) {
    assertThatThrownBy(() -> Table.named(name))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("support.conversations");
  }
}
