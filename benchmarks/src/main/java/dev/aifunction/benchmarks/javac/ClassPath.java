package dev.aifunction.benchmarks.javac;

import java.io.File;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;

/** Where classes of this program's own class path come from. */
final class ClassPath {

  private ClassPath() {}

  /** Returns the jars and directories of the named classes, as javac takes them. */
  static String of(String... classNames) {
    return Arrays.stream(classNames)
        .map(ClassPath::location)
        .distinct()
        .collect(Collectors.joining(File.pathSeparator));
  }

  private static String location(String className) {
    try {
      Class<?> type = Class.forName(className, false, ClassPath.class.getClassLoader());
      return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI()).toString();
    } catch (ClassNotFoundException | URISyntaxException e) {
      throw new IllegalStateException(className + " is not on the class path", e);
    }
  }
}
