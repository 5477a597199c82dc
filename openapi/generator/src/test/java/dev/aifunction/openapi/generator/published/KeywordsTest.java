package dev.aifunction.openapi.generator.published;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeywordsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "{type: string, maxLength: 5, default: a, x-y: 1}   | {'type':'string'}",
        "{type: number, minimum: 0, exclusiveMinimum: true} | {'type':'number'}",
        "{type: string, format: uri}                        | {'type':'string'}",
        "{type: string, format: binary}                     | {'type':'string','format':'binary'}",
        "{type: [string, 'null']}                           | {'type':'string','nullable':true}",
        "{type: string, nullable: true}                     | {'type':'string','nullable':true}",
        "{type: 'null'}                                     | {'type':'null'}",
        "{type: [string, integer]} | {'oneOf':[{'type':'string'},{'type':'integer'}]}",
        "{enum: [a, a, null]}      | {'type':'string','enum':['a'],'nullable':true}",
        "{const: a}                | {'type':'string','enum':['a']}",
        "{enum: [true]}            | {'type':'boolean','const':true}",
        "{enum: [1, 2]}            | {'type':'integer'}",
        "{enum: [1, 0.5, 2]}       | {'type':'number'}",
        "{const: 1.5}              | {'type':'number'}",
        "{enum: [a, 1]} | {'oneOf':[{'type':'string','enum':['a']},{'type':'integer'}]}",
        "{items: {type: string}}   | {'type':'array','items':{'type':'string'}}",
        "{type: array}             | {'type':'array','items':{}}",
        "{type: object}            | {'type':'object','additionalProperties':true}",
        "{additionalProperties: {type: string}} |"
            + " {'type':'object','additionalProperties':{'type':'string'}}",
        "{properties: {a: {}}, additionalProperties: false} |"
            + " {'type':'object','properties':{'a':{}}}",
        "{type: array, items: {}, required: [a]} | {'type':'array','items':{}}",
        "{description: All.}       | {'description':'All.'}",
        "{$ref: X, type: object, description: An x.} | {'description':'An x.','$ref':'X'}",
        "{anyOf: [{$ref: X}, {type: 'null'}], description: An x.} | {'description':'An"
            + " x.','$ref':'X','nullable':true}",
        "{oneOf: [{$ref: X}], anyOf: [{$ref: Y}], type: object} |"
            + " {'oneOf':[{'$ref':'X'},{'$ref':'Y'}]}",
        "{properties: {a: {}}, oneOf: [{required: [a]}, {required: [b]}]} |"
            + " {'type':'object','properties':{'a':{}}}",
        "{properties: {a: {}}, oneOf: [{$ref: X}, {$ref: Y}]} |"
            + " {'allOf':[{'type':'object','properties':{'a':{}}},{'oneOf':[{'$ref':'X'},{'$ref':'Y'}]}]}"
      })
  void leavesWhatDecidesTheType(String schema, String expected) {
    assertThat(Roots.text(SchemaTree.rewrite(Roots.yaml(schema), Keywords::apply)))
        .isEqualTo(expected);
  }
}
