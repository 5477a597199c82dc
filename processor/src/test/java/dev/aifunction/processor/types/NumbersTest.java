package dev.aifunction.processor.types;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers of every width, and booleans: never out of quotes, never rounded to fit. */
class NumbersTest {
  private static final Echoes ECHOES =
      Echoes.of(
          "boolean",
          "Boolean",
          "byte",
          "Byte",
          "short",
          "long",
          "Long",
          "float",
          "double",
          "Double",
          "BigInteger",
          "BigDecimal",
          "Number");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "boolean | {'type':'boolean'}",
        "Boolean | {'type':'boolean'}",
        "byte | {'type':'integer','minimum':-128,'maximum':127}",
        "Byte | {'type':'integer','minimum':-128,'maximum':127}",
        "short | {'type':'integer','minimum':-32768,'maximum':32767}",
        "long | {'type':'integer'}",
        "float | {'type':'number'}",
        "Double | {'type':'number'}",
        "BigInteger | {'type':'integer'}",
        "BigDecimal | {'type':'number'}",
        "Number | {'type':'number'}",
      })
  void areInTheSchema(String type, String schema) {
    assertThat(ECHOES.schema(type)).isEqualTo(schema);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "boolean | true | true",
        "Boolean | false | false",
        "byte | -128 | -128",
        "Byte | 127 | 127",
        "short | 32767 | 32767",
        "long | -9223372036854775808 | -9223372036854775808",
        "Long | 1e3 | 1000",
        "float | 0.1 | 0.1",
        "double | 5 | 5.0",
        "Double | -0.25 | -0.25",
        "BigInteger | 123456789012345678901234567890 | 123456789012345678901234567890",
        "BigInteger | 2.0 | 2",
        "BigDecimal | 1.50 | 1.50",
        "BigDecimal | 1e-7 | 1E-7",
        "Number | 2.50 | 2.50",
        "Number | 3 | 3",
      })
  void areReadAndWritten(String type, String value, String written) {
    assertThat(ECHOES.written(type, value)).isEqualTo(written);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "boolean | 'true' | must be true or false without quotes",
        "boolean | 1 | must be true or false",
        "Boolean | null | must be true or false",
        "byte | 128 | must be an integer from -128 to 127",
        "Byte | null | must be an integer",
        "short | -32769 | must be an integer from -32768 to 32767",
        "long | 9223372036854775808 | must be an integer from -9223372036854775808 to"
            + " 9223372036854775807",
        "Long | 1.5 | must be an integer, without a fraction",
        "float | 1e39 | must be a number from -3.4028234663852886E38 to" + " 3.4028234663852886E38",
        "double | -1e309 | must be a number from -1.7976931348623157E308 to"
            + " 1.7976931348623157E308",
        "double | '5' | must be a number without quotes",
        "Double | null | must be a number",
        "BigInteger | 0.5 | must be an integer, without a fraction",
        "BigDecimal | 1e1001 | must be a number of at most 1000 characters, its exponent at most"
            + " 1000",
        "Number | true | must be a number",
      })
  void whatDoesNotFitIsAProblem(String type, String value, String problem) {
    assertThat(ECHOES.problem(type, value)).isEqualTo(problem + ", got " + value);
  }
}
