package dev.aifunction.benchmarks.fork;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/** A directory for what programs hand to each other, which goes when it is closed. */
public final class TemporaryDirectory implements AutoCloseable {
  private final Path root;

  /** Makes the directory. */
  public TemporaryDirectory() {
    try {
      root = Files.createTempDirectory("benchmark");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns a path inside the directory. */
  public Path resolve(String name) {
    return root.resolve(name);
  }

  @Override
  public void close() {
    try (Stream<Path> paths = Files.walk(root)) {
      for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
