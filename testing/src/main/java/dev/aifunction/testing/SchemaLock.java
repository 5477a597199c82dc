package dev.aifunction.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/**
 * Holds the schemas of a class's functions to a copy that is committed beside its tests.
 *
 * <p>The processor writes what a model is told of each function to {@code META-INF/aifunction}. A
 * test compares that with the committed copy, so that nobody changes it without seeing so:
 *
 * <pre>{@code
 * @Test
 * void keepsItsSchemas() {
 *   SchemaLock.check(Weather.class);
 * }
 * }</pre>
 *
 * <p>Every difference fails the test, and the message tells those that break callers from those
 * that do not. One run with {@code -Daifunction.schemas=accept} writes the copies anew; their diff
 * is reviewed and committed as code is.
 */
public final class SchemaLock {
  private static final String PROPERTY = "aifunction.schemas";
  private static final Path FOLDER = Path.of("src", "test", "resources", "aifunction");

  private SchemaLock() {}

  /**
   * Compares the schemas of a class with its copy in {@code src/test/resources/aifunction}.
   *
   * @throws AssertionError when they differ, or there is no copy yet
   * @throws IllegalArgumentException when the processor wrote no schemas for the class
   */
  public static void check(Class<?> tools) {
    check(tools, FOLDER);
  }

  /**
   * Compares the schemas of a class with its copy in a folder.
   *
   * @throws AssertionError when they differ, or there is no copy yet
   * @throws IllegalArgumentException when the processor wrote no schemas for the class
   */
  public static void check(Class<?> tools, Path folder) {
    String current = schemasOf(tools);
    Path copy = folder.resolve(tools.getName() + ".json");
    try {
      if ("accept".equals(System.getProperty(PROPERTY))) {
        Files.createDirectories(folder);
        Files.writeString(copy, current);
      } else if (Files.notExists(copy)) {
        throw new AssertionError(
            "There is no copy of the schemas of "
                + tools.getName()
                + " yet. Run the test with -D"
                + PROPERTY
                + "=accept, which writes "
                + slashed(copy)
                + ", and commit that file.");
      } else {
        compare(tools, slashed(copy), Files.readString(copy).replace("\r\n", "\n"), current);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void compare(Class<?> tools, String copy, String locked, String current) {
    if (locked.equals(current)) {
      return;
    }
    JsonMapper mapper = new JsonMapper();
    List<Change> changes =
        FunctionComparison.changes(mapper.readTree(locked), mapper.readTree(current));
    throw new AssertionError(
        "The schemas of "
            + tools.getName()
            + " are not those of "
            + copy
            + ".\n"
            + Change.list(changes)
            + "If this is meant, run the test with -D"
            + PROPERTY
            + "=accept and commit that file.");
  }

  private static String schemasOf(Class<?> tools) {
    String resource = "/META-INF/aifunction/" + tools.getName() + ".json";
    try (InputStream in = tools.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalArgumentException(
            tools.getName()
                + " has no "
                + resource.substring(1)
                + ": it is no class with @AiFunction methods, or was compiled without the processor");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String slashed(Path path) {
    return path.toString().replace('\\', '/');
  }
}
