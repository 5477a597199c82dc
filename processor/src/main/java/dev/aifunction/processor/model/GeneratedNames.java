package dev.aifunction.processor.model;

import com.palantir.javapoet.ClassName;

/** Names the generated classes. */
public final class GeneratedNames {

  private GeneratedNames() {}

  /** Returns the name of a generated class of the same package: the nesting becomes underscores. */
  public static ClassName beside(ClassName source, String suffix) {
    return ClassName.get(source.packageName(), String.join("_", source.simpleNames()) + suffix);
  }
}
