package dev.aifunction.processor.model;

import com.palantir.javapoet.ClassName;
import java.util.List;

/**
 * Is what a generated class is marked with because of the types that it names.
 *
 * @param suppressed the warnings that naming the user's deprecated types and methods would cause
 * @param companions the companions of the types that it was generated from, so that build tools
 *     generate it again when only a description there has changed
 */
public record Marks(List<String> suppressed, List<ClassName> companions) {
  public static final Marks NONE = new Marks(List.of(), List.of());

  public Marks {
    suppressed = List.copyOf(suppressed);
    companions = List.copyOf(companions);
  }
}
