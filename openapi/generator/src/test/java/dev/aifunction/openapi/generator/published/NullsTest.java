package dev.aifunction.openapi.generator.published;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

class NullsTest {

  @Test
  void letsNullBelongToTheProperty() {
    ObjectNode root =
        Roots.schemas(
            """
            Level: {type: string, enum: [low], nullable: true, title: Level}
            Other: {$ref: '#/components/schemas/Level'}
            Thing:
              type: object
              required: [any, undeclared]
              properties:
                text: {type: string, nullable: true}
                level: {$ref: '#/components/schemas/Other', description: How much.}
                items: {type: array, items: {type: string, nullable: true}}
                nullable: {type: string}
                any: {description: Anything.}
            """);

    Nulls.apply(root);

    assertThat(Roots.schema(root, "Level")).isEqualTo("{'type':'string','enum':['low']}");
    assertThat(Roots.text(root.at("/components/schemas/Thing/properties")))
        .isEqualTo(
            "{'text':{'type':['string','null']},"
                + "'level':{'description':'How much.','anyOf':[{'$ref':'#Other'},{'type':'null'}]},"
                + "'items':{'type':'array','items':{'type':'string'}},"
                + "'nullable':{'type':'string'},"
                + "'any':{'description':'Anything.','type':'object','additionalProperties':true},"
                + "'undeclared':{'type':'object','additionalProperties':true}}");
  }
}
