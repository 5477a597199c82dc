package dev.aifunction.processor.read;

import com.palantir.javapoet.ClassName;
import java.util.List;

/** Names Jackson's annotations on types that are one of several. */
final class JacksonNames {
  private static final String PACKAGE = "com.fasterxml.jackson.annotation";

  static final ClassName SUB_TYPES = ClassName.get(PACKAGE, "JsonSubTypes");
  static final ClassName TYPE_INFO = ClassName.get(PACKAGE, "JsonTypeInfo");
  static final ClassName TYPE_NAME = ClassName.get(PACKAGE, "JsonTypeName");

  private JacksonNames() {}

  /** Whether an annotation is one of these, by its qualified name. */
  static boolean isOfUnions(String name) {
    return List.of(SUB_TYPES, TYPE_INFO, TYPE_NAME).stream()
        .anyMatch(annotation -> annotation.canonicalName().equals(name));
  }
}
