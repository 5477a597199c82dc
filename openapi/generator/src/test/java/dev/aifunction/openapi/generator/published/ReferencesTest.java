package dev.aifunction.openapi.generator.published;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

class ReferencesTest {

  @Test
  void putsParametersAndResponsesInTheirPlaces() {
    ObjectNode root =
        Roots.yaml(
            """
            paths:
              /things:
                get:
                  parameters: [{$ref: '#/components/parameters/Limit'}]
                  responses: {'200': {$ref: '#/components/responses/Things'}}
            components:
              parameters: {Limit: {name: limit}}
              responses: {Things: {content: {json: {schema: {$ref: '#/components/schemas/Thing'}}}}}
              schemas: {Thing: {type: string}}
            """);

    References.apply(root);

    assertThat(Roots.text(root.at("/paths/~1things/get")))
        .isEqualTo(
            "{'parameters':[{'name':'limit'}],"
                + "'responses':{'200':{'content':{'json':{'schema':{'$ref':'#Thing'}}}}}}");
  }

  @Test
  void namesTheComponentThatRecurs() {
    ObjectNode root = Roots.schemas("Tree: {type: array, items: {$recursiveRef: '#'}}");

    References.apply(root);

    assertThat(Roots.schema(root, "Tree")).isEqualTo("{'type':'array','items':{'$ref':'#Tree'}}");
  }
}
