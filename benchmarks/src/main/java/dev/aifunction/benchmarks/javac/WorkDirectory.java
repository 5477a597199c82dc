package dev.aifunction.benchmarks.javac;

import dev.aifunction.benchmarks.fork.TemporaryDirectory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A temporary directory of sources, generated sources and classes, which goes when it is closed.
 */
public final class WorkDirectory implements AutoCloseable {
  private final TemporaryDirectory root = new TemporaryDirectory();
  private final List<String> files;

  /** Writes the sources. */
  public WorkDirectory(List<SourceFile> sources) {
    try {
      Path directory = Files.createDirectory(root.resolve("sources"));
      Files.createDirectory(generated());
      Files.createDirectory(classes());
      files = writeAll(sources, directory);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> writeAll(List<SourceFile> sources, Path directory)
      throws IOException {
    List<String> paths = new ArrayList<>();
    for (SourceFile source : sources) {
      paths.add(source.writeTo(directory).toString());
    }
    return List.copyOf(paths);
  }

  /** Returns the paths of the sources. */
  public List<String> files() {
    return files;
  }

  /** Returns where javac puts what a processor generates. */
  public Path generated() {
    return root.resolve("generated");
  }

  /** Returns where javac puts the classes. */
  public Path classes() {
    return root.resolve("classes");
  }

  /** Returns javac's options for its output. */
  public List<String> options() {
    return List.of("-s", generated().toString(), "-d", classes().toString());
  }

  /** Counts the lines that a processor generated. */
  long generatedLines() {
    try (Stream<Path> paths = Files.walk(generated())) {
      return paths.filter(Files::isRegularFile).mapToLong(WorkDirectory::lines).sum();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static long lines(Path file) {
    try (Stream<String> lines = Files.lines(file)) {
      return lines.count();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    root.close();
  }
}
