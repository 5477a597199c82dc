package dev.aifunction.processor.model;

import com.palantir.javapoet.ClassName;

/** Names types of {@code java.util} and the packages inside of it. */
final class JavaUtil {
  private JavaUtil() {}

  /** Returns the qualified name; {@code Iterable} alone is of {@code java.lang}. */
  static String qualified(String name) {
    return name.equals("Iterable") ? "java.lang.Iterable" : "java.util." + name;
  }

  static ClassName name(String name) {
    int dot = name.lastIndexOf('.');
    return ClassName.get(
        dot < 0 ? "java.util" : "java.util." + name.substring(0, dot), name.substring(dot + 1));
  }
}
