package dev.aifunction.benchmarks.wire.jars;

import dev.aifunction.benchmarks.fork.TemporaryDirectory;
import dev.aifunction.openapi.api.ChatApi;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds the jars of artifacts on this JVM's class path.
 *
 * <p>Directories of classes become jars in a temporary directory: a JVM that starts with an archive
 * of classes takes nothing else.
 */
public final class Jars {
  /** The project's own, which are directories of classes until they are packaged. */
  private static final Map<String, Class<?>> OWN =
      Map.of("dev.aifunction:aifunction-openapi", ChatApi.class);

  private final TemporaryDirectory directory;
  private final DependencyTree tree = DependencyTree.ofThisModule();
  private final List<Path> classPath =
      Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
          .map(Path::of)
          .toList();
  private final Map<Path, Path> packed = new HashMap<>();

  /** Packs into this directory. */
  public Jars(TemporaryDirectory directory) {
    this.directory = directory;
  }

  /** Returns the jars of these artifacts, each {@code group:name}, and of all that they need. */
  public List<Jar> of(List<String> artifacts) {
    List<Jar> jars = new ArrayList<>();
    tree.closure(artifacts).forEach((name, version) -> jars.add(new Jar(name, jar(name, version))));
    return jars;
  }

  /** Returns the class path of a program of this module that uses these artifacts. */
  public String classPath(List<String> artifacts) {
    return Stream.concat(
            Stream.of(pack(location(Jars.class))), of(artifacts).stream().map(Jar::path))
        .map(Path::toString)
        .collect(Collectors.joining(File.pathSeparator));
  }

  private Path jar(String name, String version) {
    Class<?> own = OWN.get(name);
    return own == null ? library(name, version) : pack(location(own));
  }

  private Path library(String name, String version) {
    String file = name.substring(name.indexOf(':') + 1) + "-" + version + ".jar";
    return classPath.stream()
        .filter(path -> path.endsWith(file))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException(file + " is not on the class path"));
  }

  private static Path location(Class<?> type) {
    try {
      return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private Path pack(Path classes) {
    return Files.isDirectory(classes)
        ? packed.computeIfAbsent(classes, this::packDirectory)
        : classes;
  }

  private Path packDirectory(Path classes) {
    Path jar = directory.resolve("classes" + packed.size() + ".jar");
    try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar));
        Stream<Path> files = Files.walk(classes)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        out.putNextEntry(new JarEntry(entryName(classes.relativize(file))));
        Files.copy(file, out);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return jar;
  }

  private static String entryName(Path relative) {
    return relative.toString().replace(File.separatorChar, '/');
  }
}
