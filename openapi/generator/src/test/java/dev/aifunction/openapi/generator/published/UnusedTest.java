package dev.aifunction.openapi.generator.published;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

class UnusedTest {

  @Test
  void leavesWhatOperationsAndKeptComponentsLeadTo() {
    ObjectNode root =
        Roots.yaml(
            """
            paths: {/things: {get: {schema: {$ref: '#/components/schemas/A'}}}}
            components:
              schemas:
                A: {properties: {examples: {$ref: '#/components/schemas/B'}}}
                B: {properties: {a: {$ref: '#/components/schemas/A'}}}
                C: {type: string}
                Kept: {items: {$ref: '#/components/schemas/D'}}
                D: {type: string}
            """);

    Unused.apply(root, Set.of("Kept", "NotThere"));

    assertThat(root.at("/components/schemas").propertyNames())
        .containsExactly("A", "B", "Kept", "D");
  }
}
