package dev.aifunction.processor.types;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What may be left out: Java's four optionals, and what is {@code @Nullable}. */
class OptionalValuesTest {
  private static final Echoes ECHOES =
      Echoes.of(
          """
          @AiFunction("Tells apart what is there from what is not.")
          String given(
              OptionalInt whole,
              OptionalLong large,
              OptionalDouble fine,
              Optional<String> text,
              @Nullable Integer box,
              String @Nullable [] array) {
            return whole + " " + large + " " + fine + " " + text + " " + box + " " + (array == null);
          }

          """,
          List.of(
              "OptionalInt",
              "OptionalLong",
              "OptionalDouble",
              "Optional<Integer>",
              "Optional<LocalDate>",
              "Optional<List<Integer>>",
              "Optional<int[]>",
              "List<Optional<String>>",
              "@Nullable Integer",
              "@Nullable Boolean",
              "String @Nullable []",
              "List<@Nullable Integer>",
              "@Nullable Integer[]",
              "Map<String, @Nullable Integer>"));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "OptionalInt | {'type':['integer','null']}",
        "OptionalLong | {'type':['integer','null']}",
        "OptionalDouble | {'type':['number','null']}",
        "Optional<Integer> | {'type':['integer','null']}",
        "Optional<LocalDate> | {'type':['string','null'],'format':'date'}",
        "Optional<List<Integer>> | {'anyOf':[{'type':'array','items':{'type':'integer'}},"
            + "{'type':'null'}]}",
        "List<Optional<String>> | {'type':'array','items':{'type':['string','null']}}",
        "@Nullable Boolean | {'type':['boolean','null']}",
        "String @Nullable [] | {'anyOf':[{'type':'array','items':{'type':'string'}},"
            + "{'type':'null'}]}",
        "List<@Nullable Integer> | {'type':'array','items':{'type':['integer','null']}}",
        "@Nullable Integer[] | {'type':'array','items':{'type':['integer','null']}}",
        "Map<String, @Nullable Integer> | {'type':'array','description':'Each key once.','items':"
            + "{'type':'object','properties':{'key':{'type':'string'},"
            + "'value':{'type':['integer','null']}},'required':['key','value'],"
            + "'additionalProperties':false}}",
      })
  void mayBeNull(String type, String schema) {
    assertThat(ECHOES.schema(type)).isEqualTo(schema);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "OptionalInt | 1",
        "OptionalInt | null",
        "OptionalLong | 9223372036854775807",
        "OptionalDouble | 0.5",
        "OptionalDouble | null",
        "Optional<Integer> | null",
        "Optional<LocalDate> | '2026-11-20'",
        "Optional<List<Integer>> | [1]",
        "Optional<List<Integer>> | []",
        "Optional<List<Integer>> | null",
        "Optional<int[]> | [1]",
        "List<Optional<String>> | ['a',null]",
        "@Nullable Integer | null",
        "@Nullable Boolean | false",
        "String @Nullable [] | null",
        "String @Nullable [] | ['a']",
        "List<@Nullable Integer> | [1,null]",
        "@Nullable Integer[] | [null,1]",
        "Map<String, @Nullable Integer> | [{'key':'a','value':null}]",
      })
  void areReadAndWritten(String type, String value) {
    assertThat(ECHOES.written(type, value)).isEqualTo(value);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "OptionalInt | 1.5 | must be an integer, without a fraction, got 1.5",
        "OptionalInt | 2147483648 | must be an integer from -2147483648 to 2147483647, got"
            + " 2147483648",
        "OptionalDouble | 'x' | must be a number without quotes, got 'x'",
        "Optional<LocalDate> | '' | must be a date such as 2026-11-20, got ''",
        "Optional<List<Integer>> | [null] | /value/0: must be an integer, got null",
        "List<Optional<String>> | null | must be an array, got null",
        "@Nullable Integer | '1' | must be an integer without quotes, got '1'",
        "@Nullable Integer[] | null | must be an array, got null",
        "String @Nullable [] | [null] | /value/0: must be a string, got null",
        "Map<String, @Nullable Integer> | null | must be an object, or an array of objects with"
            + " 'key' and 'value', got null",
      })
  void whatDoesNotFitIsAProblem(String type, String value, String problem) {
    assertThat(ECHOES.problem(type, value)).isEqualTo(problem);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{} | OptionalInt.empty OptionalLong.empty OptionalDouble.empty Optional.empty null true",
        "{'whole':1,'large':2,'fine':3,'text':'','box':4,'array':[]} | OptionalInt[1]"
            + " OptionalLong[2] OptionalDouble[3.0] Optional[] 4 false",
      })
  void missingIsAsNull(String arguments, String answer) {
    assertThat(ECHOES.desk().call("given", arguments)).isEqualTo(answer);
  }
}
