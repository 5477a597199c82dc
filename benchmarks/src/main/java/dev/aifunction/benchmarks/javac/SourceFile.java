package dev.aifunction.benchmarks.javac;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A source of the unnamed package.
 *
 * @param type the name of its public type
 */
public record SourceFile(String type, String text) {

  /** Writes the file into a directory and returns its path. */
  public Path writeTo(Path directory) throws IOException {
    return Files.writeString(directory.resolve(type + ".java"), text);
  }
}
