package dev.aifunction.openapi.generator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

class AnnotatorTest {

  private static ObjectNode annotate(String yaml) {
    Document document = Normalizer.normalize(Documents.bundle(yaml));
    return Annotator.annotate(document, DescriptionReader.read(document), "f");
  }

  @Test
  void saysHowAPropertyIsReadAndWritten() {
    ObjectNode annotated =
        annotate(
            Documents.schemas(
                """
                Thing:
                  type: object
                  required: [token_ids]
                  properties:
                    token_ids: {type: array, items: {type: array, items: {type: integer}}}
                """));

    JsonNode property = annotated.at("/components/schemas/Thing/x-object/properties/0");
    assertThat(property.get("type").asString()).isEqualTo("List<List<Long>>");
    assertThat(property.get("read").asString())
        .isEqualTo("in.list(next1 -> next1.list(JsonReader::integer))");
    assertThat(property.get("adder").asString()).isEqualTo("addTokenId");
    assertThat(property.get("isRequired").asBoolean()).isTrue();
  }

  @Test
  void describesAPropertyByItselfItsConstantOrItsType() {
    ObjectNode annotated =
        annotate(
            Documents.schemas(
                """
                Mood: {type: string, enum: [good], description: How it feels.}
                Thing:
                  type: object
                  properties:
                    own: {$ref: '#/components/schemas/Mood', description: Its own.}
                    kind: {type: string, const: thing}
                    mood: {$ref: '#/components/schemas/Mood'}
                    size: {type: integer}
                """));

    assertThat(annotated.at("/components/schemas/Thing/x-object/properties"))
        .extracting(property -> property.at("/lines/0").asString())
        .containsExactly(
            "Its own.",
            "Always <code>thing</code>.",
            "How it feels.",
            "The property <code>size</code>.");
  }

  @Test
  void importsWhatReadersAndSettersName() {
    String operation =
        """
        operationId: uploadThing
        tags: [Things]
        requestBody:
          content: {multipart/form-data: {schema: {$ref: '#/components/schemas/Upload'}}}
        responses:
          '200':
            content: {application/json: {schema: {type: array, items: {type: string}}}}
        """;
    ObjectNode annotated =
        annotate(
            Documents.operation("/things", "post", operation)
                + """
                    Upload: {type: object, properties: {image: {$ref: '#/components/schemas/Image'}}}
                    Image:
                      oneOf:
                        - {type: string, format: binary}
                        - {type: array, items: {type: string, format: binary}}
                """);

    assertThat(annotated.at("/paths/~1things/post/x-api/imports").toString())
        .contains("dev.aifunction.openapi.http.JsonReader", "java.util.List");
    assertThat(annotated.at("/components/schemas/Upload/x-object/imports").toString())
        .contains("dev.aifunction.openapi.http.FileContent");
  }

  @Test
  void saysWhichUnionsAMemberIsIn() {
    ObjectNode annotated =
        annotate(
            Documents.schemas(
                """
                A: {type: object, properties: {type: {type: string, const: a}}}
                V:
                  oneOf: [{type: string}, {$ref: '#/components/schemas/A'}]
                U:
                  oneOf: [{$ref: '#/components/schemas/A'}]
                  discriminator: {propertyName: type, mapping: {a: '#/components/schemas/A'}}
                """));

    assertThat(annotated.at("/components/schemas/A/x-object/supertypes").asString())
        .isEqualTo("U, V");
    assertThat(annotated.at("/components/schemas/V/x-union/permitted").asString())
        .isEqualTo("V.Text,\n        A,\n        V.Unknown");
    JsonNode first = annotated.at("/components/schemas/U/x-union/discriminator/cases/0");
    assertThat(first.get("labels").asString()).isEqualTo("\"a\"");
    assertThat(first.get("member").asString()).isEqualTo("A");
  }

  @Test
  void carriesTheFingerprint() {
    ObjectNode annotated = annotate(Documents.schemas("A: {type: object, properties: {}}"));

    assertThat(annotated.at("/info/x-fingerprint").asString()).isEqualTo("f");
  }

  @Test
  void refusesNamesThatCollideInJava() {
    assertThatThrownBy(
            () ->
                annotate(
                    Documents.schemas(
                        "A: {type: object, properties: {a_b: {type: string}, a-b: {type:"
                            + " string}}}")))
        .hasMessage(
            "test.yaml#/components/schemas/A/properties:"
                + " has the properties 'a_b' and 'a-b', both 'aB' in Java");
    assertThatThrownBy(() -> annotate(Documents.schemas("A: {type: string, enum: [a-b, a_b]}")))
        .hasMessage(
            "test.yaml#/components/schemas/A/enum:"
                + " has the values 'a-b' and 'a_b', which become one Java constant");
  }

  @Test
  void refusesAComponentThatHasTheNameOfAQuery() {
    String operation =
        """
        operationId: listThings
        tags: [Things]
        parameters: [{name: limit, in: query, schema: {type: integer}}]
        responses: {'200': {description: Done.}}
        """;
    String document =
        Documents.operation("/things", "get", operation)
            + "    ListThingsParams: {type: string, enum: [a]}\n";

    assertThatThrownBy(() -> annotate(document))
        .isInstanceOf(RefusedException.class)
        .hasMessage(
            "test.yaml#/components/schemas/ListThingsParams: has the name of a generated class");
  }
}
