package dev.aifunction.processor.types;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Texts, and what a text stands for. */
class TextsTest {
  private static final Echoes ECHOES =
      Echoes.of(
          "String",
          "CharSequence",
          "char",
          "Character",
          "UUID",
          "URI",
          "URL",
          "Locale",
          "Currency",
          "byte[]");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "String | {'type':'string'}",
        "CharSequence | {'type':'string'}",
        "char | {'type':'string','pattern':'^[\\\\s\\\\S]$'}",
        "Character | {'type':'string','pattern':'^[\\\\s\\\\S]$'}",
        "UUID | {'type':'string','format':'uuid'}",
        "URI | {'type':'string'}",
        "URL | {'type':'string'}",
        "Locale | {'type':'string'}",
        "Currency | {'type':'string','pattern':'^[A-Z]{3}$'}",
        "byte[] | {'type':'string','description':'In base64.','pattern':'^[A-Za-z0-9+/]*={0,2}$'}",
      })
  void areInTheSchema(String type, String schema) {
    assertThat(ECHOES.schema(type)).isEqualTo(schema);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "String | '' | ``", // as it is, without quotes
        "String | 'a \\u00e9' | a é",
        "CharSequence | 'a\\tb' | 'a\\tb'",
        "char | 'x' | 'x'",
        "Character | '\\n' | '\\n'",
        "UUID | '123E4567-e89b-12d3-a456-426614174000' | '123e4567-e89b-12d3-a456-426614174000'",
        "URI | 'https://example.com/a?b#c' | 'https://example.com/a?b#c'",
        "URI | '../a' | '../a'",
        "URI | '' | ''",
        "URL | 'https://example.com/a?b#c' | 'https://example.com/a?b#c'",
        "Locale | 'nb-NO' | 'nb-NO'",
        "Locale | 'ZH-hans-cn' | 'zh-Hans-CN'",
        "Currency | 'EUR' | 'EUR'",
        "byte[] | 'aGVsbG8=' | 'aGVsbG8='",
        "byte[] | '' | ''",
      })
  void areReadAndWritten(String type, String value, String written) {
    assertThat(ECHOES.written(type, value)).isEqualTo(written);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "String | 1 | must be a string",
        "String | null | must be a string",
        "CharSequence | true | must be a string",
        "char | '' | must be a string of one character",
        "char | 'xy' | must be a string of one character",
        "char | '🙂' | must be a string of one character",
        "Character | null | must be a string of one character",
        "UUID | '1-1-1-1-1' | must be a UUID such as 123e4567-e89b-12d3-a456-426614174000",
        "UUID | 7 | must be a UUID such as 123e4567-e89b-12d3-a456-426614174000",
        "URI | 'a b' | must be a URI such as https://example.com/path",
        "URL | '../a' | must be a URL such as https://example.com/path",
        "URL | 'nosuch://example.com' | must be a URL such as https://example.com/path",
        "Locale | 'nb_NO' | must be a language tag such as en or nb-NO",
        "Locale | '' | must be a language tag such as en or nb-NO",
        "Currency | 'eur' | must be a currency code such as EUR",
        "Currency | 'AAA' | must be a currency code such as EUR",
        "byte[] | 'aGVsbG8' | must be base64 text with padding, such as aGVsbG8=",
        "byte[] | 'aGVs_G8=' | must be base64 text with padding, such as aGVsbG8=",
      })
  void whatDoesNotFitIsAProblem(String type, String value, String problem) {
    assertThat(ECHOES.problem(type, value)).isEqualTo(problem + ", got " + value);
  }

  @ParameterizedTest
  @CsvSource({"String, a string", "URI, a URI such as https://example.com/path"})
  void anArrayIsNoText(String type, String expected) {
    assertThat(ECHOES.problem(type, "[]")).isEqualTo("must be " + expected + ", got an array");
  }
}
