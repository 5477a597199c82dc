package dev.aifunction.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Holds the schemas of {@code Desk}, which a resource stands for, to copies. */
class SchemaLockTest {
  private static final String NAME = "dev.aifunction.testing.SchemaLockTest$Desk";

  @TempDir Path folder;

  /** Stands for a class with functions: its file is among the test's resources. */
  static final class Desk {}

  @AfterEach
  void forget() {
    System.clearProperty("aifunction.schemas");
  }

  @Test
  void writesTheCopyOnlyWhenAsked() throws IOException {
    assertThatThrownBy(() -> SchemaLock.check(Desk.class, folder))
        .isInstanceOf(AssertionError.class)
        .hasMessageStartingWith("There is no copy of the schemas of " + NAME + " yet. Run the test")
        .hasMessageContaining("-Daifunction.schemas=accept")
        .hasMessageContaining(NAME + ".json");
    assertThat(folder).isEmptyDirectory();

    System.setProperty("aifunction.schemas", "accept");
    SchemaLock.check(Desk.class, folder.resolve("new"));
    System.clearProperty("aifunction.schemas");

    assertThatCode(() -> SchemaLock.check(Desk.class, folder.resolve("new")))
        .doesNotThrowAnyException();
    assertThat(Files.readString(folder.resolve("new").resolve(NAME + ".json")))
        .contains("\"close\"");
  }

  @Test
  void takesTheLineEndsOfOtherSystems() throws IOException {
    lock("\n", "\r\n");

    assertThatCode(() -> SchemaLock.check(Desk.class, folder)).doesNotThrowAnyException();
  }

  @Test
  void saysWhatBreaksAndWhatDoesNot() throws IOException {
    lock("\"maximum\": 7", "\"maximum\": 9", "Closes a ticket.", "Shuts a ticket.");

    assertThatThrownBy(() -> SchemaLock.check(Desk.class, folder))
        .isInstanceOf(AssertionError.class)
        .hasMessage(
            """
            The schemas of %1$s are not those of %2$s/%1$s.json.
            Breaking:
              close /ticket: maximum is 7 now, and was 9
            Compatible:
              close: the description has changed
            If this is meant, run the test with -Daifunction.schemas=accept and commit that file."""
                .formatted(NAME, folder.toString().replace('\\', '/')));
  }

  @Test
  void failsOnACompatibleChangeToo() throws IOException {
    lock("\"maximum\": 7", "\"maximum\": 5");

    assertThatThrownBy(() -> SchemaLock.check(Desk.class, folder))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("Compatible:\n  close /ticket: maximum is 7 now, and was 5\nIf")
        .hasMessageNotContaining("Breaking");
  }

  @Test
  void failsOnAnotherOrder() throws IOException {
    lock("\n  ", "\n");

    assertThatThrownBy(() -> SchemaLock.check(Desk.class, folder))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("Only their order or their layout has changed.");
  }

  @Test
  void refusesAClassWithoutSchemas() {
    assertThatThrownBy(() -> SchemaLock.check(String.class, folder))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("java.lang.String has no META-INF/aifunction/java.lang.String.json");
  }

  /** Writes the copy with replacements. */
  private void lock(String... replacements) throws IOException {
    String copy;
    try (var in = Desk.class.getResourceAsStream("/META-INF/aifunction/" + NAME + ".json")) {
      copy = new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
    }
    for (int i = 0; i < replacements.length; i += 2) {
      assertThat(copy).contains(replacements[i]);
      copy = copy.replace(replacements[i], replacements[i + 1]);
    }
    Files.writeString(folder.resolve(NAME + ".json"), copy);
  }
}
