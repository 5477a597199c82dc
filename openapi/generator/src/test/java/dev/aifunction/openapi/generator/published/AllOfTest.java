package dev.aifunction.openapi.generator.published;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

class AllOfTest {

  @Test
  void unitesPropertiesAndWhatIsRequired() {
    ObjectNode root =
        Roots.schemas(
            """
            Base: {type: object, deprecated: true, required: [a], properties: {a: {type: string}}}
            Middle:
              allOf:
                - $ref: '#/components/schemas/Base'
                - {type: object, properties: {a: {type: integer}, b: {type: string}}}
            Top:
              description: The top.
              allOf:
                - $ref: '#/components/schemas/Middle'
                - {type: object, required: [c], properties: {c: {type: string}}}
              required: [b]
            """);

    AllOf.apply(root);

    assertThat(Roots.schema(root, "Top"))
        .isEqualTo(
            "{'type':'object','description':'The top.','required':['c','b','a'],'properties':"
                + "{'a':{'type':'integer'},'b':{'type':'string'},'c':{'type':'string'}}}");
  }

  @Test
  void unitesWhatStandsInThePropertiesOfALaterPart() {
    ObjectNode root =
        Roots.schemas(
            """
            Top: {allOf: [{$ref: '#/components/schemas/Base'}, {type: object, properties: {b: {type: string}}}]}
            Base:
              type: object
              properties:
                a: {allOf: [{$ref: '#/components/schemas/Kind'}, {nullable: true}]}
            Kind: {type: string}
            """);

    AllOf.apply(root);

    assertThat(Roots.schema(root, "Top"))
        .isEqualTo(
            "{'type':'object','properties':"
                + "{'a':{'nullable':true,'$ref':'#Kind'},'b':{'type':'string'}}}");
  }

  @Test
  void leavesNothingOfPartsThatSayNothing() {
    ObjectNode root = Roots.schemas("Any: {description: Any., allOf: [{description: Part.}]}");

    AllOf.apply(root);

    assertThat(Roots.schema(root, "Any")).isEqualTo("{'description':'Any.'}");
  }

  @Test
  void leavesTheOnlyPart() {
    ObjectNode root =
        Roots.schemas(
            """
            Base: {type: string}
            Use:
              description: A use.
              allOf: [{$ref: '#/components/schemas/Base'}, {nullable: true}]
            """);

    AllOf.apply(root);

    assertThat(Roots.schema(root, "Use"))
        .isEqualTo("{'nullable':true,'description':'A use.','$ref':'#Base'}");
  }

  @Test
  void givesEachChoiceThePropertiesOfTheOtherParts() {
    ObjectNode root =
        Roots.schemas(
            """
            A: {type: object, properties: {a: {type: string}}}
            Use:
              description: A use.
              required: [c]
              allOf:
                - oneOf: [{$ref: '#/components/schemas/A'}, {type: object, properties: {b: {type: string}}}]
                - {type: object, properties: {c: {type: string}}}
            """);

    AllOf.apply(root);

    assertThat(Roots.schema(root, "Use"))
        .isEqualTo(
            "{'description':'A use.','oneOf':["
                + "{'type':'object','required':['c'],'properties':{'a':{'type':'string'},'c':{'type':'string'}}},"
                + "{'type':'object','required':['c'],'properties':{'b':{'type':'string'},'c':{'type':'string'}}}]}");
  }
}
