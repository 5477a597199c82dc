package dev.aifunction.openapi.generator;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class ForMachinesTest {

  @Test
  void removesSentencesAndExamplesButNothingThatIsDemanded() {
    ObjectNode document =
        (ObjectNode)
            new JsonMapper()
                .readTree(
                    """
                    {"paths": {"/a": {"get": {"description": "x", "summary": "x",
                      "responses": {"200": {"description": "Demanded."}}}}},
                     "components": {"schemas": {"T": {"description": "x",
                       "properties": {"description": {"type": "string", "description": "x"},
                         "examples": {"type": "string"}},
                       "examples": [{"description": "data"}], "example": 1}}}}""");

    assertThat(ForMachines.copy(document))
        .hasToString(
            "{\"paths\":{\"/a\":{\"get\":{\"responses\":{\"200\":{\"description\":\"Demanded.\"}}}}},"
                + "\"components\":{\"schemas\":{\"T\":{\"properties\":{\"description\":"
                + "{\"type\":\"string\"},\"examples\":{\"type\":\"string\"}}}}}}");
    assertThat(document.at("/components/schemas/T/description").asString()).isEqualTo("x");
  }
}
