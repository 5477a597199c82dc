package dev.aifunction.benchmarks.wire.jars;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DependencyTreeTest {
  private final DependencyTree tree =
      new DependencyTree(
          """
          a:module:jar:1
             a:client:jar:1:compile
                b:json:jar:2.1:compile
                   b:annotations:jar:2:compile
                b:log:jar:3:runtime
             a:other:jar:1:compile
                (b:json:jar:2.0:compile - version managed from 2.0; omitted for duplicate)
             a:native:jar:linux:1:runtime
                b:loader:jar:4:runtime
             a:tests:jar:1:test
                b:asserts:jar:1:test
          """
              .lines()
              .toList());

  @Test
  void followsEveryLevel() {
    assertThat(tree.closure(List.of("a:client")))
        .isEqualTo(Map.of("a:client", "1", "b:json", "2.1", "b:annotations", "2", "b:log", "3"));
  }

  @Test
  void followsWhatIsWrittenElsewhere() {
    assertThat(tree.closure(List.of("a:other")))
        .isEqualTo(Map.of("a:other", "1", "b:json", "2.1", "b:annotations", "2"));
  }

  @Test
  void passesOverNoClassifier() {
    assertThat(tree.closure(List.of("a:native")))
        .isEqualTo(Map.of("a:native", "1", "b:loader", "4"));
  }

  @Test
  void knowsNoTests() {
    assertThatThrownBy(() -> tree.closure(List.of("a:tests")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("This module does not depend on a:tests");
  }
}
