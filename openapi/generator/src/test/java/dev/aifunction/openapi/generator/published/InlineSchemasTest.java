package dev.aifunction.openapi.generator.published;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

class InlineSchemasTest {

  @Test
  void namesByParentAndProperty() {
    ObjectNode root =
        Roots.schemas(
            """
            Thing:
              type: object
              properties:
                level: {type: string, enum: [low], nullable: true, description: How much.}
                parts: {type: array, items: {type: object, properties: {id: {type: string}}}}
                data: {type: array, items: {oneOf: [{type: string}, {type: integer}]}}
                by_name: {type: object, additionalProperties: {type: string, enum: [a]}}
                free: {type: object, additionalProperties: true}
            ThingLevels: {type: array, items: {type: string, enum: [b]}}
            """);
    ClassNames names = new ClassNames();
    root.at("/components/schemas").propertyNames().forEach(names::reserve);

    InlineSchemas.apply(root, names);

    assertThat(root.at("/components/schemas").propertyNames())
        .containsExactly(
            "Thing",
            "ThingLevels",
            "ThingLevel",
            "ThingPart",
            "ThingDataItem",
            "ThingByNameValue",
            "ThingLevelsItem");
    assertThat(Roots.text(root.at("/components/schemas/Thing/properties/level")))
        .isEqualTo("{'$ref':'#ThingLevel','nullable':true,'description':'How much.'}");
    assertThat(Roots.schema(root, "ThingLevel"))
        .isEqualTo("{'type':'string','enum':['low'],'description':'How much.'}");
  }

  @Test
  void namesMembersOfUnionsByWhatTheyAre() {
    ObjectNode root =
        Roots.schemas(
            """
            Union:
              oneOf:
                - {type: object, properties: {type: {type: string, const: file_part}}}
                - {type: object, title: Static chunks, properties: {a: {type: string}}}
                - {type: object, properties: {b: {type: string}}}
                - {type: string, enum: [none]}
                - {type: array, items: {type: string, enum: [c]}}
            """);

    InlineSchemas.apply(root, new ClassNames());

    assertThat(Roots.text(root.at("/components/schemas/Union/oneOf")))
        .isEqualTo(
            "[{'$ref':'#UnionFilePart'},{'$ref':'#UnionStaticChunks'},{'$ref':'#UnionObject'},"
                + "{'$ref':'#UnionEnum'},{'type':'array','items':{'$ref':'#UnionChoiceItem'}}]");
  }

  @Test
  void namesWhatOperationsTakeAndAnswer() {
    ObjectNode root =
        Roots.yaml(
            """
            paths:
              /things:
                post:
                  operationId: createThing
                  parameters: [{name: sort_by, schema: {type: string, enum: [a]}}]
                  requestBody: {content: {application/json: {schema: {type: object, properties: {a: {}}}}}}
                  responses:
                    '200':
                      content:
                        application/json: {schema: {type: object, properties: {b: {}}}}
                        text/event-stream: {schema: {type: object, properties: {c: {}}}}
            """);

    InlineSchemas.apply(root, new ClassNames());

    assertThat(root.at("/components/schemas").propertyNames())
        .containsExactly(
            "CreateThingSortBy", "CreateThingRequest", "CreateThingResponse", "CreateThingEvent");
  }
}
