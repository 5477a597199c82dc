package dev.aifunction.benchmarks.wire.jars;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The jar of an artifact.
 *
 * @param name the artifact, as {@code group:name}
 */
public record Jar(String name, Path path) {

  /** Returns how many bytes it has. */
  public long size() {
    try {
      return Files.size(path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
