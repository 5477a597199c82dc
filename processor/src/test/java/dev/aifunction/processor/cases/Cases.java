package dev.aifunction.processor.cases;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Finds the cases in the source tree, where goldens can be rewritten. */
final class Cases {
  static final Path ROOT = Path.of("src/test/resources/cases").toAbsolutePath();

  private Cases() {}

  /** Returns the folders of one kind of case, by name. */
  static List<Path> of(String kind) {
    return list(ROOT.resolve(kind)).stream().filter(Files::isDirectory).toList();
  }

  /** Returns the Java files right in a folder, by name. */
  static List<Path> sources(Path folder) {
    return list(folder).stream().filter(file -> file.toString().endsWith(".java")).toList();
  }

  private static List<Path> list(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
