package dev.aifunction.openapi.generator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aifunction.openapi.generator.Description.AnswerUnion;
import dev.aifunction.openapi.generator.Description.Body;
import dev.aifunction.openapi.generator.Description.Discriminator;
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
            new UnionType(
                "Tagged",
                "",
                false,
                new Discriminator("type", Map.of("a", "A"), null, null),
                List.of(new Named("A"))));
    assertThat(description.components().get("Mixed"))
        .isEqualTo(
            new UnionType(
                "Mixed",
                "",
                false,
                null,
                List.of(Scalar.STRING, new ListOf(Scalar.INTEGER), new Named("Tagged"))));
  }

  @Test
  void readsFilesOfForms() {
    Description description =
        Documents.read(
            Documents.operation(
                    "/things",
                    "post",
                    """
                    operationId: sendThing
                    tags: [Things]
                    requestBody:
                      content:
                        multipart/form-data: {schema: {$ref: '#/components/schemas/Form'}}
                        application/json: {schema: {$ref: '#/components/schemas/Thing'}}
                    responses: {'200': {description: Done.}}
                    """)
                + """
                    Form:
                      type: object
                      properties:
                        file: {type: string, format: binary}
                        files: {$ref: '#/components/schemas/Files'}
                    Files:
                      oneOf:
                        - {type: string, format: binary}
                        - {type: array, items: {type: string, format: binary}}
                """);

    Operation operation = description.operations().get(0);
    assertThat(operation.bodies())
        .containsExactly(new Body("Form", true, false), new Body("Thing", false, false));
    assertThat(operation.result()).isNull();
    ObjectType form = (ObjectType) description.components().get("Form");
    assertThat(form.form()).isTrue();
    assertThat(form.properties())
        .extracting(Property::type)
        .containsExactly(Scalar.FILE, new Named("Files"));
    assertThat(((UnionType) description.components().get("Files")).hasFile()).isTrue();
    assertThat(((ObjectType) description.components().get("Thing")).form()).isFalse();
  }

  @Test
  void readsAnswersOfBytesAndHeaders() {
    Description description =
        Documents.read(
            Documents.operation(
                "/things",
                "get",
                """
                operationId: readThing
                tags: [Things]
                parameters:
                  - {name: OpenAI-Beta, in: header, required: true, schema: {type: string, const: v2}}
                responses:
                  '200':
                    content:
                      application/octet-stream: {schema: {type: string, format: binary}}
                      text/event-stream: {schema: {$ref: '#/components/schemas/Thing'}}
                """));

    Operation operation = description.operations().get(0);
    assertThat(operation.headers()).isEqualTo(Map.of("OpenAI-Beta", "v2"));
    assertThat(operation.result()).isEqualTo(Scalar.FILE);
    assertThat(operation.event()).isEqualTo(new Named("Thing"));
  }

  @Test
  void readsAnswersThatTheRequestTellsApart() {
    Description description =
        Documents.read(
            Documents.schemas(
                """
                A: {type: object, properties: {}}
                U:
                  oneOf: [{$ref: '#/components/schemas/A'}, {type: string}]
                  x-requested-by: response_format
                  mapping: {json: '#/components/schemas/A', text: string, srt: string}
                  x-absent: '#/components/schemas/A'
                """));

    assertThat(description.components().get("U"))
        .isEqualTo(
            new AnswerUnion(
                "U",
                "",
                false,
                "response_format",
                Map.of("json", new Named("A"), "text", Scalar.STRING, "srt", Scalar.STRING),
                new Named("A"),
                List.of(new Named("A"), Scalar.STRING)));
    refuses(
        """
        A: {type: object, properties: {}}
        U: {oneOf: [{$ref: '#/components/schemas/A'}], x-requested-by: f, mapping: {text: string}}
        """,
        "test.yaml#/components/schemas/U/mapping:"
            + " leads to STRING, which is no member of the union");
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
                Map.of(),
                List.of(new Body("Thing", false, true)),
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
          {anyOf: [{type: string}, {type: 'null'}], default: a} | /default: is not known here; an object, enum or union is to be a component with a name
          {anyOf: [{type: string}, {type: integer}]}     | /anyOf: is not of the form [schema, {type: 'null'}]
          {type: number, const: 1.5}                     | /const: is not a string without escapes, boolean or integer of its type
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

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          callbacks: {}                                                    | /callbacks: is not known to the preprocessor
          parameters: [{name: h, in: cookie, schema: {type: string}}]      | /parameters/0: is neither in the path, the query nor a header
          parameters: [{name: h, in: header, required: true, schema: {type: string}}] | /parameters/0: is no required header with a constant string
          parameters: [{name: h, in: header, schema: {type: string, const: a}}] | /parameters/0: is no required header with a constant string
          parameters: [{name: q, in: query}]                               | /parameters/0: has no schema
          parameters: [{name: p, in: path, schema: {type: string}}]        | /parameters: does not follow the path in 'p'
          requestBody: {content: {text/plain: {}}}                         | /requestBody/content/text~1plain: is neither application/json nor multipart/form-data
          requestBody: {content: {application/json: {schema: {type: string}}}} | /requestBody/content/application~1json: has a schema that is no component
          requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/Thing'}}, multipart/form-data: {schema: {$ref: '#/components/schemas/Thing'}}}} | /requestBody/content/multipart~1form-data: is of the type of the other: no method can tell them apart
          responses: {'200': {content: {application/pdf: {schema: {type: string}}}}} | /responses/200/content/application~1pdf: is not JSON, or not format: binary where it is something else
          responses: {'200': {content: {application/json: {schema: {type: string, format: binary}}}}} | /responses/200/content/application~1json: is not JSON, or not format: binary where it is something else
          responses: {'200': {content: {a/b: {schema: {type: string, format: binary}}, c/d: {}}}} | /responses/200/content/c~1d: is a second answer; only events may stand beside another
          responses: {'204': {}}                                           | /responses/204: is a success other than 200, which is not known so far
          responses: {default: {}}                                         | /responses: has no 200
          responses: {'200': {content: {application/json: {encoding: {}}}}} | /responses/200/content/application~1json/encoding: is not known to the preprocessor
          parameters: [{name: q, in: query, allowReserved: true, schema: {type: string}}] | /parameters/0/allowReserved: is not known to the preprocessor
          parameters: [{name: q, in: query, style: pipeDelimited, schema: {type: string}}] | /parameters/0: has a style other than deepObject for a map, else none
          parameters: [{name: q, in: query, explode: false, schema: {type: array, items: {type: string}}}] | /parameters/0/explode: is false; what is sent has a name for each item of a list
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

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          trace | operationId: x, tags: [A]    | trace: is not known to the preprocessor
          get   | tags: [A]                    | get: needs an operationId and exactly one tag
          get   | operationId: x               | get: needs an operationId and exactly one tag
          get   | operationId: x, tags: [A, B] | get: needs an operationId and exactly one tag
          """)
  void refusesMethods(String method, String operation, String message) {
    String document = Documents.operation("/things", method, "{" + operation + "}");

    assertThatThrownBy(() -> Documents.read(document))
        .isInstanceOf(RefusedException.class)
        .hasMessage("test.yaml#/paths/~1things/" + message);
  }

  private static void refuses(String schemas, String message) {
    String document = Documents.schemas(schemas);
    assertThatThrownBy(() -> Documents.read(document))
        .isInstanceOf(RefusedException.class)
        .hasMessage(message);
  }
}
