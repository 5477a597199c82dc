package dev.aifunction.openapi.generator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aifunction.openapi.generator.Description.Discriminator;
import dev.aifunction.openapi.generator.Description.UnionType;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnionCheckTest {
  private static final String MEMBERS =
      """
      Role: {type: string, enum: [user, system]}
      A: {type: object, properties: {type: {type: string, const: a}}}
      B: {type: object, properties: {type: {type: string, const: b}}}
      In: {type: object, properties: {type: {type: string, const: m}, role: {$ref: '#/components/schemas/Role'}}}
      Out:
        type: object
        properties:
          id: {type: string}
          type: {type: string, const: m}
          role: {type: string, const: assistant}
      Message:
        oneOf: [{$ref: '#/components/schemas/In'}, {$ref: '#/components/schemas/Out'}]
        discriminator:
          propertyName: role
          mapping:
            user: '#/components/schemas/In'
            system: '#/components/schemas/In'
            assistant: '#/components/schemas/Out'
      """;

  private static UnionType union(String yaml) {
    Description description = Documents.read(Documents.schemas(MEMBERS + "U: " + yaml));
    return (UnionType) description.components().get("U");
  }

  @Test
  void takesUnionsInsideOfUnions() {
    UnionType union =
        union(
            """

              oneOf: [{$ref: '#/components/schemas/A'}, {$ref: '#/components/schemas/Message'}]
              discriminator:
                propertyName: type
                mapping: {a: '#/components/schemas/A', m: '#/components/schemas/Message'}
                x-absent: '#/components/schemas/Message'
            """);

    assertThat(union.discriminator())
        .isEqualTo(new Discriminator("type", Map.of("a", "A", "m", "Message"), "Message", null));
  }

  @Test
  void takesThePresenceOfAProperty() {
    UnionType union =
        union(
            """

              oneOf: [{$ref: '#/components/schemas/In'}, {$ref: '#/components/schemas/Out'}]
              discriminator:
                propertyName: id
                mapping: {}
                x-absent: '#/components/schemas/In'
                x-otherwise: '#/components/schemas/Out'
            """);

    assertThat(union.discriminator()).isEqualTo(new Discriminator("id", Map.of(), "In", "Out"));
  }

  @Test
  void takesEnumsNumbersAndArraysByTheirKind() {
    UnionType union =
        union(
            """

              oneOf:
                - {$ref: '#/components/schemas/Role'}
                - {type: number}
                - {type: boolean}
                - {type: array, items: {$ref: '#/components/schemas/Message'}}
                - {$ref: '#/components/schemas/Message'}
            """);

    assertThat(union.discriminator()).isNull();
    assertThat(union.members()).hasSize(5);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {a: A}          | A B | : leads to B with no value
          {a: A, b: B}    | A   | : leads to B, which is no member of the union
          {a: A, c: B}    | A B | /mapping: leads to B with [c], but its 'type' is one of [b]
          {a: A, b: B, c: B} | A B | /mapping: leads to B with [b, c], but its 'type' is one of [b]
          {a: A, m: Message, n: Message} | A Message | /mapping: leads to Message with [m, n], but its 'type' is one of [m]
          {user: In}      | In  | /mapping: leads to In with [user], but its 'type' is one of [m]
          """)
  void refusesMappings(String mapping, String members, String message) {
    String refs = members.replaceAll("(\\w+) ?", "{\\$ref: '#/components/schemas/$1'},");
    String targets = mapping.replaceAll(": (\\w+)", ": '#/components/schemas/$1'");
    refuses(
        "{oneOf: [" + refs + "], discriminator: {propertyName: type, mapping: " + targets + "}}",
        "/discriminator" + message);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {oneOf: [{type: string}, {type: string}]} | /oneOf: has two members of the kind 'string' and no discriminator
          {oneOf: [{type: string}, {$ref: '#/components/schemas/Role'}]} | /oneOf: has two members of the kind 'string' and no discriminator
          {oneOf: [{type: integer}, {type: number}]} | /oneOf: has two members of the kind 'number' and no discriminator
          {oneOf: [{$ref: '#/components/schemas/A'}, {$ref: '#/components/schemas/B'}]} | /oneOf: has two members of the kind 'object' and no discriminator
          {oneOf: [{type: object, additionalProperties: {type: string}}]} | : has a map as a member, which no reader can tell from an object
          {oneOf: [{$ref: '#/components/schemas/A'}], discriminator: {}} | /discriminator: has no propertyName
          {oneOf: [{$ref: '#/components/schemas/A'}], discriminator: {propertyName: type, x-else: A}} | /discriminator/x-else: is not known to the preprocessor
          {oneOf: [{$ref: '#/components/schemas/A'}], discriminator: {propertyName: id, x-otherwise: '#/components/schemas/A'}} | /discriminator/x-otherwise: leads to A, which has no 'id'
          """)
  void refusesUnions(String union, String message) {
    refuses(union, message);
  }

  @Test
  void refusesAUnionByKindInsideOfAnother() {
    refuses(
        """
        {oneOf: [{$ref: '#/components/schemas/V'}]}
        V: {oneOf: [{type: string}]}
        """,
        ": has a member that is itself told apart by kind");
  }

  private static void refuses(String union, String message) {
    assertThatThrownBy(() -> union(union))
        .isInstanceOf(RefusedException.class)
        .hasMessage("test.yaml#/components/schemas/U" + message);
  }
}
