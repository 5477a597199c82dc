package dev.aifunction.openapi.generator.published;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.node.ObjectNode;

class ChoicesTest {
  private static final String COMPONENTS =
      """
      Color: {type: string, enum: [red]}
      Shade: {type: string, enum: [dark]}
      A: {type: object, properties: {type: {type: string, const: a}}}
      B: {type: object, nullable: true, properties: {type: {type: string, const: b}}}
      Inner: {oneOf: [{$ref: '#/components/schemas/A'}, {$ref: '#/components/schemas/B'}]}
      Alias: {type: array, items: {type: string}}
      """;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "{type: string}, #Color                   | {'$ref':'#Color'}",
        "#Color, #Shade                           | {'type':'string','enum':['red','dark']}",
        "#Color, {type: integer}                  |"
            + " {'oneOf':[{'$ref':'#Color'},{'type':'integer'}]}",
        "#Color, #Shade, {type: boolean}          |"
            + " {'oneOf':[{'$ref':'#UText'},{'type':'boolean'}]}",
        "{type: integer}, {type: number}          | {'type':'number'}",
        "{type: integer}, {type: integer}         | {'type':'integer'}",
        "{type: string}, #Alias                   |"
            + " {'oneOf':[{'type':'string'},{'type':'array','items':{'type':'string'}}]}",
        "#Alias, {type: array, items: #A}         | {'type':'array','items':{'$ref':'#UItem'}}",
        "{type: string}, {}                       | {}",
        "#A                                       | {'$ref':'#A'}",
        "#A, {type: object, additionalProperties: true} |"
            + " {'type':'object','additionalProperties':true}",
        "{type: string}, {type: object, additionalProperties: {type: string}} |"
            + " {'oneOf':[{'type':'string'},{'type':'object','additionalProperties':true}]}",
        "{type: object, additionalProperties: {type: string}} |"
            + " {'type':'object','additionalProperties':{'type':'string'}}",
        "{type: string}, #Inner |"
            + " {'oneOf':[{'type':'string'},{'$ref':'#A'},{'$ref':'#B'}],'discriminator':{'propertyName':'type','mapping':{'a':'#A','b':'#B'}},'nullable':true}"
      })
  void leavesMembersThatDifferInKindOrByDiscriminator(String members, String expected) {
    String union = "U: {oneOf: [" + members + "]}\n";
    ObjectNode root =
        Roots.schemas(
            COMPONENTS + union.replaceAll("#(\\w+)", "{\\$ref: '#/components/schemas/$1'}"));

    Choices.apply(root, new ClassNames());

    assertThat(sorted(Roots.schema(root, "U"))).isEqualTo(sorted(expected));
  }

  /** The order of keywords is no matter. */
  private static Object sorted(String json) {
    return Roots.yaml(json);
  }
}
