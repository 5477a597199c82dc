package dev.aifunction.openapi.generator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aifunction.openapi.generator.Description.EnumType;
import dev.aifunction.openapi.generator.Description.ObjectType;
import dev.aifunction.openapi.generator.Description.Operation;
import dev.aifunction.openapi.generator.Description.Property;
import dev.aifunction.openapi.generator.Description.UnionType;
import dev.aifunction.openapi.generator.ValueType.ListOf;
import dev.aifunction.openapi.generator.ValueType.MapOf;
import dev.aifunction.openapi.generator.ValueType.Named;
import dev.aifunction.openapi.generator.ValueType.Scalar;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DescriptionReaderTest {

  @Test
  void readsProperties() {
    Description description =
        Documents.read(
            Documents.schemas(
                """
                Level: {type: string, enum: [low, high]}
                Schema: {type: object, additionalProperties: true}
                Thing:
                  type: object
                  description: A thing.
                  required: [id, level]
                  properties:
                    kind: {type: string, const: thing}
                    id: {type: string}
                    level: {anyOf: [{$ref: '#/components/schemas/Level'}, {type: 'null'}]}
                    size: {type: [integer, 'null'], minimum: 0, description: How large., deprecated: true}
                    scores: {type: object, additionalProperties: {type: array, items: {type: number}}}
                    schema: {$ref: '#/components/schemas/Schema'}
                """));

    assertThat(description.components().get("Thing"))
        .isEqualTo(
            new ObjectType(
                "Thing",
                "A thing.",
                false,
                List.of(
                    new Property("kind", Scalar.STRING, false, false, "\"thing\"", "", false),
                    new Property("id", Scalar.STRING, true, false, null, "", false),
                    new Property("level", new Named("Level"), true, true, null, "", false),
                    new Property("size", Scalar.INTEGER, false, true, null, "How large.", true),
                    new Property(
                        "scores",
                        new MapOf(new ListOf(Scalar.NUMBER)),
                        false,
                        false,
                        null,
                        "",
                        false),
                    new Property("schema", Scalar.JSON, false, false, null, "", false))));
    assertThat(description.components().get("Level"))
        .isEqualTo(new EnumType("Level", "", false, List.of("low", "high")));
    assertThat(description.components()).doesNotContainKey("Schema");
  }

  @Test
  void readsUnions() {
    Description description =
        Documents.read(
            Documents.schemas(
                """
                A: {type: object, properties: {type: {type: string, const: a}}}
                Tagged:
                  oneOf: [{$ref: '#/components/schemas/A'}]
                  discriminator: {propertyName: type, mapping: {a: '#/components/schemas/A'}}
                Mixed:
                  oneOf:
                    - type: string
                    - {type: array, items: {type: integer}}
                    - {$ref: '#/components/schemas/Tagged'}
                """));

    assertThat(description.components().get("Tagged"))
        .isEqualTo(
            new UnionType("Tagged", "", false, "type", Map.of("a", "A"), List.of(new Named("A"))));
    assertThat(description.components().get("Mixed"))
        .isEqualTo(
            new UnionType(
                "Mixed",
                "",
                false,
                null,
                Map.of(),
                List.of(Scalar.STRING, new ListOf(Scalar.INTEGER), new Named("Tagged"))));
  }

  @Test
  void readsOperations() {
    Description description =
        Documents.read(
            Documents.operation(
                "/things/{thing_id}",
                "post",
                """
                operationId: changeThing
                tags: [Things]
                description: Changes a thing.
                parameters:
                  - {name: thing_id, in: path, required: true, schema: {type: string}}
                  - {name: limit, in: query, description: How many., schema: {type: integer}}
                requestBody:
                  required: true
                  content: {application/json: {schema: {$ref: '#/components/schemas/Thing'}}}
                responses:
                  '200':
                    content:
                      application/json: {schema: {$ref: '#/components/schemas/Thing'}}
                      text/event-stream: {schema: {$ref: '#/components/schemas/Thing'}}
                """));

    Property id = new Property("thing_id", Scalar.STRING, true, false, null, "", false);
    Property limit = new Property("limit", Scalar.INTEGER, false, false, null, "How many.", false);
    assertThat(description.operations())
        .containsExactly(
            new Operation(
                "changeThing",
                "Things",
                "Changes a thing.",
                false,
                "post",
                "/things/{thing_id}",
                List.of(id),
                List.of(limit),
                "Thing",
                new Named("Thing"),
                new Named("Thing")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {type: object, allOf: []}                   | : is no object with properties, no enum of strings, no oneOf and no plain type
          {type: object, properties: {}, allOf: []}   | /allOf: is not known to the preprocessor
          {type: object, required: [b], properties: {}} | /required: names 'b', which is no property
          {type: string, enum: [1]}                   | /enum: has the value 1, which is no string
          {type: string, enum: [a], default: a}       | /default: is not known to the preprocessor
          {oneOf: [{type: string}, {type: string}]}   | /oneOf: has two members of the kind 'string' and no discriminator
          {oneOf: [{type: object, additionalProperties: {type: string}}]} | : has a map as a member, which no reader can tell from an object
          """)
  void refusesComponents(String schema, String message) {
    refuses("X: " + schema, "test.yaml#/components/schemas/X" + message);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {type: object, properties: {}}                 | /properties: is not known here; an object, enum or union is to be a component with a name
          {type: string, enum: [a]}                      | /enum: is not known here; an object, enum or union is to be a component with a name
          {type: string, default: a}                     | /default: is not known here; an object, enum or union is to be a component with a name
          {type: [string, integer]}                      | : has the types [string, integer] where one is needed
          {description: nothing}                         | : has the types [] where one is needed
          {type: object}                                 | : is an object without a name; make it a component, or give additionalProperties
          {type: array}                                  | : has no 'items'
          {type: file}                                   | : has the unknown type 'file'
          {anyOf: [{type: string}, {type: integer}]}     | /anyOf: is not of the form [schema, {type: 'null'}]
          {type: number, const: 1.5}                     | /const: is not a string, boolean or integer of its type
          {$ref: '#/info'}                               | : refers to '#/info', which is no schema component
          """)
  void refusesProperties(String schema, String message) {
    refuses(
        "X: {type: object, properties: {p: " + schema + "}}",
        "test.yaml#/components/schemas/X/properties/p" + message);
  }

  @Test
  void refusesNamesThatAreNoGoodForClasses() {
    refuses(
        "List: {type: string, enum: [a]}",
        "test.yaml#/components/schemas/List: needs another name: this one cannot be its class's");
  }

  @Test
  void refusesMappingsThatAreIncompleteOrLeadElsewhere() {
    String members =
        """
        A: {type: object, properties: {}}
        B: {type: object, properties: {}}
        """;
    refuses(
        members
            + """
            U:
              oneOf: [{$ref: '#/components/schemas/A'}, {$ref: '#/components/schemas/B'}]
              discriminator: {propertyName: type, mapping: {a: '#/components/schemas/A'}}
            """,
        "test.yaml#/components/schemas/U/discriminator: has no mapping for Named[name=B]");
    refuses(
        members
            + """
            U:
              oneOf: [{$ref: '#/components/schemas/A'}]
              discriminator:
                propertyName: type
                mapping: {a: '#/components/schemas/A', b: '#/components/schemas/B'}
            """,
        "test.yaml#/components/schemas/U/discriminator: maps to B, which is no member of the union");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          callbacks: {}                                                    | /callbacks: is not known to the preprocessor
          parameters: [{name: h, in: header, schema: {type: string}}]      | /parameters/0: is neither in the path nor in the query
          parameters: [{name: q, in: query}]                               | /parameters/0: has no schema
          parameters: [{name: q, in: query, required: true, schema: {type: string}}] | : has a required query parameter, which is not known so far
          parameters: [{name: p, in: path, schema: {type: string}}]        | /parameters: does not follow the path in 'p'
          requestBody: {content: {multipart/form-data: {}}}                | /requestBody/content: is not one of application/json, the only one known so far
          requestBody: {content: {application/json: {schema: {type: string}}}} | /requestBody/content: has a schema that is no component
          responses: {'200': {content: {application/pdf: {}}}}             | /responses/200/content/application~1pdf: is a content type that is not known so far
          responses: {'204': {}}                                           | /responses/204: is a success other than 200, which is not known so far
          responses: {'200': {}}                                           | /responses/200/content: has no application/json
          responses: {'200': {content: {application/json: {encoding: {}}}}} | /responses/200/content/application~1json/encoding: is not known to the preprocessor
          parameters: [{name: q, in: query, allowReserved: true, schema: {type: string}}] | /parameters/0/allowReserved: is not known to the preprocessor
          parameters: [{name: q, in: query, style: pipeDelimited, schema: {type: string}}] | /parameters/0: has a style other than deepObject for a map, else none
          requestBody: {$ref: '#/info'}                                    | /requestBody/$ref: is not known to the preprocessor
          """)
  void refusesOperations(String part, String message) {
    String document =
        Documents.operation("/things", "get", "operationId: x\ntags: [Things]\n" + part);

    assertThatThrownBy(() -> Documents.read(document))
        .isInstanceOf(RefusedException.class)
        .hasMessage("test.yaml#/paths/~1things/get" + message);
  }

  @Test
  void refusesAPathWhosePartsAreNotDescribed() {
    String document = Documents.operation("/things/{id}", "get", "operationId: x\ntags: [Things]");

    assertThatThrownBy(() -> Documents.read(document))
        .hasMessage(
            "test.yaml#/paths/~1things~1{id}/get/parameters:"
                + " does not describe every part of the path");
  }

  private static void refuses(String schemas, String message) {
    String document = Documents.schemas(schemas);
    assertThatThrownBy(() -> Documents.read(document))
        .isInstanceOf(RefusedException.class)
        .hasMessage(message);
  }
}
