package dev.aifunction.openapi.generator;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceCheckTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {type: string, format: binary}                             | is a file, which only a body of multipart/form-data can have
          {type: array, items: {type: string, format: binary}}       | is a file, which only a body of multipart/form-data can have
          {type: object, additionalProperties: {type: string, format: binary}} | is a file, which only a body of multipart/form-data can have
          {$ref: '#/components/schemas/Files'}                       | is a file, which only a body of multipart/form-data can have
          {$ref: '#/components/schemas/Form'}                        | is a body of multipart/form-data, which is no JSON
          {type: array, items: {$ref: '#/components/schemas/Form'}}  | is a body of multipart/form-data, which is no JSON
          {$ref: '#/components/schemas/Answer'}                      | is told apart by a request, and there is none here
          """)
  void refusesInJson(String schema, String message) {
    String document =
        withForm(
            """
                Files: {oneOf: [{type: string, format: binary}]}
                Answer:
                  oneOf: [{type: string}]
                  x-requested-by: format
                  x-absent: string
                X: {type: object, properties: {p: %s}}
            """
                .formatted(schema));

    assertThatThrownBy(() -> Documents.read(document))
        .isInstanceOf(RefusedException.class)
        .hasMessage("test.yaml#/components/schemas/X/properties/p: " + message);
  }

  @Test
  void refusesAFormInAUnion() {
    String document = withForm("    U: {oneOf: [{$ref: '#/components/schemas/Form'}]}\n");

    assertThatThrownBy(() -> Documents.read(document))
        .isInstanceOf(RefusedException.class)
        .hasMessage(
            "test.yaml#/components/schemas/U/oneOf:"
                + " is a body of multipart/form-data, which is no JSON");
  }

  /** A document with a form, and with further components that are indented by four spaces. */
  private static String withForm(String components) {
    return Documents.operation(
            "/things",
            "post",
            """
            operationId: sendThing
            tags: [Things]
            requestBody:
              content: {multipart/form-data: {schema: {$ref: '#/components/schemas/Form'}}}
            responses: {'200': {description: Done.}}
            """)
        + "    Form: {type: object, properties: {file: {type: string, format: binary}}}\n"
        + components;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{$ref: '#/components/schemas/Thing'}",
        "{type: array, items: {$ref: '#/components/schemas/Thing'}}",
        "{type: object, additionalProperties: true}"
      })
  void refusesInAQuery(String schema) {
    String document =
        Documents.operation(
            "/things",
            "get",
            """
            operationId: listThings
            tags: [Things]
            parameters: [{name: q, in: query, schema: %s}]
            responses: {'200': {description: Done.}}
            """
                .formatted(schema));

    assertThatThrownBy(() -> Documents.read(document))
        .isInstanceOf(RefusedException.class)
        .hasMessage(
            "test.yaml#/paths/~1things/get/parameters: has a query parameter that is no text");
  }
}
