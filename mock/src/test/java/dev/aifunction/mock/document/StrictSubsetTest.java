package dev.aifunction.mock.document;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class StrictSubsetTest {

  private static void check(String schema) {
    StrictSubset.check(
        JsonMapper.shared().readTree(schema.replace('\'', '"')), "function 'f'", "p", "c");
  }

  private static String property(String schema) {
    return "{'type':'object','properties':{'a':"
        + schema
        + "},'required':['a'],'additionalProperties':false}";
  }

  @ParameterizedTest(quoteTextArguments = false)
  @ValueSource(
      strings = {
        "{'type':'string','pattern':'^a','description':'d'}",
        "{'type':['string','null'],'enum':['x',null]}",
        "{'type':'string','format':'date-time'}",
        "{'type':'integer','minimum':1,'maximum':2,'multipleOf':1}",
        "{'type':'number','exclusiveMinimum':1,'exclusiveMaximum':2}",
        "{'type':'array','items':{'type':'boolean'},'minItems':1,'maxItems':2}",
        "{'anyOf':[{'type':'object','properties':{},'required':[],'additionalProperties':false},{'type':'null'}]}",
        "{'const':'x'}",
        "{'$ref':'#'}",
      })
  void allows(String schema) {
    assertThatCode(() -> check(property(schema))).doesNotThrowAnyException();
  }

  @Test
  void allowsRecursiveDefinitions() {
    assertThatCode(
            () ->
                check(
                    "{'type':'object','properties':{'n':{'$ref':'#/$defs/N'}},'required':['n'],'additionalProperties':false,"
                        + "'$defs':{'N':{'type':'object','properties':{'next':{'anyOf':[{'$ref':'#/$defs/N'},{'type':'null'}]}},'required':['next'],'additionalProperties':false}}}"))
        .doesNotThrowAnyException();
  }

  @ParameterizedTest(quoteTextArguments = false)
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{'type':'string','maxLength':3} | 'maxLength' is not permitted",
        "{'type':'string','default':'x'} | 'default' is not permitted",
        "{'type':'array','items':{'type':'string'},'uniqueItems':true} | 'uniqueItems' is not permitted",
        "{'oneOf':[{'type':'string'}]} | 'oneOf' is not permitted",
        "{'allOf':[{'type':'string'}]} | 'allOf' is not permitted",
        "{'type':'object','patternProperties':{}} | 'patternProperties' is not permitted",
        "{'type':'string','format':'uri'} | 'uri' is not a valid format",
        "{'type':'array'} | array schema missing items",
        "{'description':'d'} | schema must have a 'type' key",
        "{'type':'text'} | 'text' is not valid",
        "{'enum':[]} | 'enum' must be an array with at least one value",
        "{'anyOf':[]} | 'anyOf' must be an array",
        "{'$ref':'#/$defs/X'} | '#/$defs/X'",
        "true | schema must be an object",
        "{'type':'object','properties':{},'required':[]} | 'additionalProperties' is required to be supplied and to be false",
        "{'type':'object','properties':{'b':{'type':'null'}},'additionalProperties':false} | Missing 'b'",
        "{'type':'object','properties':{},'required':['z'],'additionalProperties':false} | extra key 'z'",
      })
  void refusesAndSaysWhere(String schema, String message) {
    assertThatThrownBy(() -> check(property(schema)))
        .isInstanceOf(ApiError.class)
        .hasMessageStartingWith("Invalid schema for function 'f': In context=('properties', 'a'")
        .hasMessageContaining(message);
  }

  @ParameterizedTest(quoteTextArguments = false)
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{} | got 'type: \"None\"'",
        "{'type':'array','items':{'type':'string'}} | got 'type: \"array\"'",
        "{'type':'object','anyOf':[]} | not have 'anyOf' at the top level",
        "{'type':'object','properties':{}} | In context=(), 'additionalProperties'",
      })
  void refusesRoots(String schema, String message) {
    assertThatThrownBy(() -> check(schema)).hasMessageContaining(message);
  }

  @Test
  void limitsTheNestingOfObjects() {
    String schema = "{'type':'string'}";
    for (int level = 1; level <= 10; level++) {
      schema = property(schema);
    }
    String ten = schema;
    assertThatCode(() -> check(ten)).doesNotThrowAnyException();
    assertThatThrownBy(() -> check(property(ten))).hasMessageContaining("limit of 10 levels");
  }

  @Test
  void limitsSizes() {
    assertThatThrownBy(() -> check(property(enumOf(1_001, "v"))))
        .hasMessageContaining("limit of 1000");
    assertThatCode(() -> check(property(enumOf(250, "v".repeat(100))))).doesNotThrowAnyException();
    assertThatThrownBy(() -> check(property(enumOf(251, "v".repeat(100)))))
        .hasMessageContaining("at most 15000 characters");
    String names =
        IntStream.range(0, 5_001).mapToObj(i -> "'p" + i + "'").collect(Collectors.joining(","));
    String properties =
        IntStream.range(0, 5_001)
            .mapToObj(i -> "'p" + i + "':{'type':'null'}")
            .collect(Collectors.joining(","));
    assertThatThrownBy(
            () ->
                check(
                    "{'type':'object','properties':{"
                        + properties
                        + "},'required':["
                        + names
                        + "],'additionalProperties':false}"))
        .hasMessageContaining("5001 properties");
  }

  private static String enumOf(int size, String prefix) {
    return IntStream.range(0, size)
        .mapToObj(i -> "'" + prefix + i + "'")
        .collect(Collectors.joining(",", "{'type':'string','enum':[", "]}"));
  }
}
