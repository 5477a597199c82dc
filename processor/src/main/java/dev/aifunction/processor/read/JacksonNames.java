package dev.aifunction.processor.read;

import com.palantir.javapoet.ClassName;

/** Names Jackson's annotations on types that are one of several. */
final class JacksonNames {
  private static final String PACKAGE = "com.fasterxml.jackson.annotation";

  static final ClassName SUB_TYPES = ClassName.get(PACKAGE, "JsonSubTypes");
  static final ClassName TYPE_INFO = ClassName.get(PACKAGE, "JsonTypeInfo");
  static final ClassName TYPE_NAME = ClassName.get(PACKAGE, "JsonTypeName");

  private JacksonNames() {}
}
