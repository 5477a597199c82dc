package dev.aifunction.openapi.generator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class NormalizerTest {

  @Test
  void putsAliasesInTheirPlacesAndKeepsWhatTheUseSays() {
    Document bundle =
        Documents.bundle(
            Documents.schemas(
                """
                Id: {type: string, description: An id., maxLength: 5}
                Ids: {type: array, items: {$ref: '#/components/schemas/Id'}}
                Thing:
                  type: object
                  properties:
                    ids: {$ref: '#/components/schemas/Ids', description: The ids.}
                """));

    Document normalized = Normalizer.normalize(bundle);

    JsonNode ids = normalized.root().at("/components/schemas/Thing/properties/ids");
    assertThat(ids.toString())
        .isEqualTo(
            "{\"type\":\"array\",\"items\":{\"type\":\"string\",\"description\":\"An id.\","
                + "\"maxLength\":5},\"description\":\"The ids.\"}");
    assertThat(normalized.schemas().propertyNames()).containsExactly("Thing");
    assertThat(bundle.schemas().propertyNames()).containsExactly("Id", "Ids", "Thing");
  }

  @Test
  void refusesAnAliasOfItself() {
    Document bundle =
        Documents.bundle(
            Documents.schemas(
                """
                Tree: {type: array, items: {$ref: '#/components/schemas/Tree'}}
                Thing: {type: object, properties: {tree: {$ref: '#/components/schemas/Tree'}}}
                """));

    assertThatThrownBy(() -> Normalizer.normalize(bundle))
        .isInstanceOf(RefusedException.class)
        .hasMessageStartingWith("test.yaml#/components/schemas/")
        .hasMessageEndingWith("refers to a type that is made of nothing but itself");
  }
}
