package dev.aifunction.openapi.generator.published;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

class DetoursTest {

  @Test
  void leadsToTheEndOfAChain() {
    ObjectNode root =
        Roots.schemas(
            """
            A: {$ref: '#/components/schemas/B'}
            B: {$ref: '#/components/schemas/C', description: A detour.}
            C: {type: string, enum: [c]}
            D: {type: array, items: {$ref: '#/components/schemas/A'}}
            """);

    Detours.apply(root);

    assertThat(Roots.schema(root, "D")).isEqualTo("{'type':'array','items':{'$ref':'#C'}}");
    assertThat(root.at("/components/schemas").propertyNames()).containsExactly("C", "D");
  }
}
