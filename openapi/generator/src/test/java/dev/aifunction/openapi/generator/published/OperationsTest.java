package dev.aifunction.openapi.generator.published;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

class OperationsTest {

  @Test
  void givesIdTagAndDescription() {
    JsonNode operation =
        operation("operationId: list-all_things\nsummary: All things.\nresponses: {}");

    assertThat(operation.get("operationId").asString()).isEqualTo("listAllThings");
    assertThat(Roots.text(operation.get("tags"))).isEqualTo("['things']");
    assertThat(operation.get("description").asString()).isEqualTo("All things.");
    assertThat(Roots.text(operation.get("responses")))
        .isEqualTo("{'200':{'description':'Success.'}}");
  }

  @Test
  void ordersParametersAndLeavesWhatACallHas() {
    JsonNode operation =
        operation(
            """
            operationId: getPart
            responses: {}
            parameters:
              - {name: range, in: query, schema: {type: object, properties: {gt: {type: integer}, lt: {type: integer}}}}
              - {name: note, in: header, schema: {type: string}}
              - {name: part_id, in: path, required: true, schema: {type: string}}
              - {name: id, in: path, required: true, schema: {type: string}}
              - {name: Beta, in: header, required: true, schema: {type: string, const: v2}}
              - {name: after, in: query, style: form, explode: true, schema: {type: string, nullable: true}}
            """);

    assertThat(Roots.text(operation.get("parameters")))
        .isEqualTo(
            "[{'name':'id','in':'path','required':true,'schema':{'type':'string'}},"
                + "{'name':'part_id','in':'path','required':true,'schema':{'type':'string'}},"
                + "{'name':'Beta','in':'header','required':true,'schema':{'type':'string','const':'v2'}},"
                + "{'name':'after','in':'query','schema':{'type':'string'}},"
                + "{'name':'range','in':'query','style':'deepObject',"
                + "'schema':{'type':'object','additionalProperties':{'type':'integer'}}}]");
  }

  @Test
  void leavesTheLastOfParametersWithOneName() {
    JsonNode operation =
        operation(
            """
            operationId: getPart
            responses: {}
            parameters:
              - {name: id, in: path, required: true, schema: {type: string}}
              - {name: id, in: path, required: true, schema: {type: integer}}
            """);

    assertThat(Roots.text(operation.get("parameters")))
        .isEqualTo("[{'name':'id','in':'path','required':true,'schema':{'type':'integer'}}]");
  }

  @Test
  void leavesOneBodyOfOneComponent() {
    assertThat(bodies("WithFile", "WithFile")).containsExactly("multipart/form-data");
    assertThat(bodies("Plain", "Plain")).containsExactly("application/json");
    assertThat(bodies("Plain", "WithFile"))
        .containsExactly("application/json", "multipart/form-data");
  }

  private static Iterable<String> bodies(String json, String form) {
    JsonNode operation =
        operation(
            """
            operationId: createThing
            responses: {}
            requestBody:
              content:
                application/sdp: {schema: {type: string}}
                application/json: {schema: {$ref: '#/components/schemas/%s'}}
                multipart/form-data: {schema: {$ref: '#/components/schemas/%s'}}
            """
                .formatted(json, form));
    return operation.path("requestBody").path("content").propertyNames();
  }

  @Test
  void leavesTheAnswerToACallThatSucceeds() {
    JsonNode operation =
        operation(
            """
            operationId: createThing
            responses:
              '400': {content: {application/json: {schema: {type: string}}}}
              '201':
                content:
                  text/event-stream: {schema: {$ref: '#/components/schemas/Plain'}}
                  video/mp4: {schema: {type: string}}
                  application/json: {schema: {type: string, format: binary}}
            """);

    assertThat(Roots.text(operation.at("/responses/200/content")))
        .isEqualTo(
            "{'text/event-stream':{'schema':{'$ref':'#Plain'}},"
                + "'video/mp4':{'schema':{'type':'string','format':'binary'}}}");
  }

  @Test
  void takesAnAnswerWithoutASchemaForAnyJson() {
    JsonNode operation =
        operation(
            "operationId: createThing\nresponses: {'200': {content: {application/json: {}}}}");

    assertThat(Roots.text(operation.at("/responses/200/content")))
        .isEqualTo("{'application/json':{'schema':{}}}");
  }

  private static JsonNode operation(String operation) {
    ObjectNode root =
        Roots.schemas(
            """
            Plain: {type: object, properties: {a: {type: string}}}
            WithFile:
              type: object
              properties:
                files: {oneOf: [{type: array, items: {type: string, format: binary}}]}
            """);
    ObjectNode path = root.withObjectProperty("paths").putObject("/things/{id}/parts/{part_id}");
    path.set("post", Roots.yaml(operation));
    Operations.apply(root);
    return path.get("post");
  }
}
