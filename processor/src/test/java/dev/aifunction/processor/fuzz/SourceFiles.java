package dev.aifunction.processor.fuzz;

import java.util.LinkedHashMap;
import java.util.Map;

/** Collects the files of one source: a package with a class of tools, and another package. */
final class SourceFiles {
  private final Map<String, String> files = new LinkedHashMap<>();
  private final StringBuilder nested = new StringBuilder();
  private final String packageName;
  private final String owner;

  /** Begins without files; types can be nested in the owner. */
  SourceFiles(String packageName, String owner) {
    this.packageName = packageName;
    this.owner = owner;
  }

  /** Where a type is declared. */
  enum Home {
    NESTED,
    BESIDE,
    ELSEWHERE
  }

  /** Returns what stands before the simple name of a type. */
  String qualifier(Home home) {
    return switch (home) {
      case NESTED -> packageName + "." + owner + ".";
      case BESIDE -> packageName + ".";
      case ELSEWHERE -> packageName + ".other.";
    };
  }

  /** Adds the declaration of a type. */
  void add(Home home, String simpleName, String declaration) {
    if (home == Home.NESTED) {
      nested.append(declaration).append('\n');
    } else {
      String folder = qualifier(home);
      files.put(
          folder.replace('.', '/') + simpleName + ".java",
          "package " + folder.substring(0, folder.length() - 1) + ";\n\n" + declaration);
    }
  }

  /** Returns the types that are nested in the owner. */
  String nested() {
    return nested.toString();
  }

  /** Returns all sources by path. */
  Map<String, String> files() {
    return files;
  }
}
