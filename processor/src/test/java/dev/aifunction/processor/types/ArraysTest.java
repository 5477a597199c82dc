package dev.aifunction.processor.types;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Arrays of Java, of every kind of element and of several dimensions. */
class ArraysTest {
  private static final Echoes ECHOES =
      Echoes.of(
          """
          enum Unit { CELSIUS, KELVIN }

          record Point(int x) {}

          """,
          List.of(
              "boolean[]",
              "short[]",
              "int[]",
              "long[]",
              "float[]",
              "double[]",
              "char[]",
              "Integer[]",
              "String[]",
              "Unit[]",
              "Point[]",
              "UUID[]",
              "byte[][]",
              "int[][][]",
              "Point[][]"));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "int[] | {'type':'array','items':{'type':'integer'}}",
        "short[] | {'type':'array','items':{'type':'integer','minimum':-32768,'maximum':32767}}",
        "Unit[] | {'type':'array','items':{'type':'string','enum':['CELSIUS','KELVIN']}}",
        "byte[][] | {'type':'array','items':{'type':'string','description':'In base64.',"
            + "'pattern':'^[A-Za-z0-9+/]*={0,2}$'}}",
        "int[][][] | {'type':'array','items':{'type':'array','items':{'type':'array','items':"
            + "{'type':'integer'}}}}",
      })
  void areArrays(String type, String schema) {
    assertThat(ECHOES.schema(type)).isEqualTo(schema);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "boolean[] | [true,false]",
        "short[] | [1,-1]",
        "int[] | []",
        "int[] | [1,2,3,4,5,6,7,8,9]",
        "long[] | [9223372036854775807]",
        "float[] | [0.1]",
        "double[] | [0.25,-1.0]",
        "char[] | ['a','\\n']",
        "Integer[] | [1,2]",
        "String[] | ['a','']",
        "Unit[] | ['KELVIN','KELVIN']",
        "Point[] | [{'x':1},{'x':2}]",
        "UUID[] | ['123e4567-e89b-12d3-a456-426614174000']",
        "byte[][] | ['AA==','']",
        "int[][][] | [[[1],[]],[]]",
        "Point[][] | [[{'x':1}],[]]",
      })
  void areReadAndWritten(String type, String value) {
    assertThat(ECHOES.written(type, value)).isEqualTo(value);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "int[] | null | must be an array, got null",
        "int[] | {} | must be an array, got an object",
        "int[] | [1,null] | /value/1: must be an integer, got null",
        "short[] | [32768] | /value/0: must be an integer from -32768 to 32767, got 32768",
        "boolean[] | ['true'] | /value/0: must be true or false without quotes, got 'true'",
        "char[] | 'ab' | must be an array, got 'ab'",
        "char[] | ['ab'] | /value/0: must be a string of one character, got 'ab'",
        "Integer[] | [1.5] | /value/0: must be an integer, without a fraction, got 1.5",
        "Point[] | [{'x':1},{}] | /value/1/x: is required but missing",
        "byte[][] | [[1]] | /value/0: must be base64 text with padding, such as aGVsbG8=, got an"
            + " array",
        "int[][][] | [[],[[1],2]] | /value/1/1: must be an array, got 2",
        "Point[][] | [[{'x':''}]] | /value/0/0/x: must be an integer without quotes, got ''",
      })
  void whatDoesNotFitIsAProblem(String type, String value, String problem) {
    assertThat(ECHOES.problem(type, value)).isEqualTo(problem);
  }

  @Test
  void javaCreatesNoneOfGenericElements() {
    assertThat(Desk.errors("@AiFunction(\"x\") void f(List<String>[] lines) {}"))
        .isEqualTo(
            "[AiFunctionUnsupportedType] The parameter lines of f has the type List<String>[], and"
                + " Java creates no array of generic elements. Use List.");
  }
}
