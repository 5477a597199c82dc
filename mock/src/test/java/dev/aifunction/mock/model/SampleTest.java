package dev.aifunction.mock.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SampleTest {

  private static JsonNode sample(String schema) {
    return Sample.of(JsonMapper.shared().readTree(schema.replace('\'', '"')));
  }

  @ParameterizedTest(quoteTextArguments = false)
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{} | {}",
        "{'type':'boolean'} | true",
        "{'type':'null'} | null",
        "{'type':'integer'} | 1",
        "{'type':'integer','minimum':3} | 3",
        "{'type':'integer','exclusiveMinimum':3} | 4",
        "{'type':'integer','maximum':-2} | -2",
        "{'type':'integer','exclusiveMaximum':-2} | -3",
        "{'type':'integer','multipleOf':5} | 5",
        "{'type':'integer','multipleOf':5,'minimum':11} | 15",
        "{'type':'number','minimum':1.5} | 2",
        "{'type':'number','maximum':0.25} | 0",
        "{'type':'number','minimum':0.5,'maximum':0.5} | 0.5",
        "{'type':'number','exclusiveMinimum':0,'exclusiveMaximum':0.3} | 0.225",
        "{'type':'string'} | 'text'",
        "{'type':'string','maxLength':2} | 'te'",
        "{'type':'string','minLength':6} | 'textxx'",
        "{'type':'string','format':'date'} | '2026-01-15'",
        "{'enum':['b','a']} | 'b'",
        "{'const':7} | 7",
        "{'type':['null','string']} | 'text'",
        "{'anyOf':[{'type':'null'},{'type':'integer'}]} | 1",
        "{'type':'array','items':{'type':'integer'}} | [1]",
        "{'type':'array','items':{'type':'integer'},'minItems':2} | [1,1]",
        "{'type':'array','items':{'type':'integer'},'maxItems':0} | []",
        "{'type':'object','properties':{'a':{'type':'string'},'b':{'type':'string'}},'required':['b']} | {'b':'b'}",
      })
  void satisfiesTheSchema(String schema, String expected) {
    assertThat(sample(schema).toString()).isEqualTo(expected.replace('\'', '"'));
  }

  @Test
  void endsARecursiveSchema() {
    String text =
        sample(
                "{'$ref':'#/$defs/N','$defs':{'N':{'type':'object','required':['next','all'],'properties':{"
                    + "'next':{'anyOf':[{'$ref':'#/$defs/N'},{'type':'null'}]},"
                    + "'all':{'type':'array','items':{'$ref':'#/$defs/N'}}}}}}")
            .toString();
    assertThat(text).contains("\"next\":null").contains("\"all\":[]");
    assertThat(text.split("next", -1)).hasSizeLessThan(15);
  }

  @Test
  void doesNotHangOnASchemaThatHasNoInstance() {
    assertThat(
            sample("{'type':'object','required':['n'],'properties':{'n':{'$ref':'#'}}}").isObject())
        .isTrue();
  }

  @ParameterizedTest(quoteTextArguments = false)
  @ValueSource(
      strings = {
        "^[A-Z]{3}-\\d{4,}$",
        "^(?:red|green)(?:\\.[a-f]+)?$",
        "^P(?=\\d)(\\d+Y)?(\\d+M)?$",
        "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(:\\d{2}(\\.\\d+)?)?$",
        "^[^aA01]+\\p{L}\\u0041?.$",
        "^([01]\\d|2[0-3]):[0-5]\\d$",
        "^[\\]x]a{2}$",
      })
  void matchesAPattern(String pattern) {
    assertThat(PatternSample.of(pattern, "!none!"))
        .matches(text -> text.matches(".*"), "one line")
        .containsPattern(pattern)
        .isNotEqualTo("!none!");
  }

  @Test
  void givesUpOnAPatternThatItCannotRead() {
    assertThat(sample("{'type':'string','pattern':'^(?<a>x)(?!x)(?=y)$'}").isString()).isTrue();
    assertThat(sample("{'type':'string','pattern':'(['}").stringValue()).isEqualTo("text");
  }
}
