package dev.aifunction.openapi.generator.published;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

class ComponentNamesTest {

  @Test
  void givesClassNamesAndFollowsThemInReferences() {
    ObjectNode root =
        Roots.schemas(
            """
            error-2: {type: object, properties: {next: {$ref: '#/components/schemas/error-2'}}}
            Error2: {type: string}
            Object: {type: string}
            Thing: {$ref: '#/components/schemas/Object'}
            """);

    ComponentNames.apply(root, new ClassNames());

    assertThat(root.at("/components/schemas").propertyNames())
        .containsExactlyInAnyOrder("Error2", "Thing", "Object2", "Error22");
    assertThat(Roots.schema(root, "Error22"))
        .isEqualTo("{'type':'object','properties':{'next':{'$ref':'#Error22'}}}");
    assertThat(Roots.schema(root, "Thing")).isEqualTo("{'$ref':'#Object2'}");
  }

  @Test
  void losesNoComponentWhoseNameAnotherTakes() {
    ObjectNode root =
        Roots.schemas(
            """
            THING: {type: string}
            Thing: {type: integer}
            Thing2: {type: boolean}
            """);

    ComponentNames.apply(root, new ClassNames());

    assertThat(Roots.text(root.at("/components/schemas")))
        .isEqualTo(
            "{'THING':{'type':'string'},'Thing2':{'type':'integer'},'Thing22':{'type':'boolean'}}");
  }
}
