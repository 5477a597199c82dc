package dev.aifunction.openapi.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JsonParser;
import tools.jackson.core.StreamReadConstraints;

class JsonReaderTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1",
        "-0.50e+3",
        "12345678901234567890123",
        "\"a \\u00e9 \\/ é 😀\"",
        "true",
        "null",
        "[ ]",
        "{ }",
        "[1, {\"a\" : [null]},2 ]",
        "{\"b\":\n 1, \"a\": \"x\" }"
      })
  void keepsTheTextOfAnyValue(String json) {
    assertThat(RawJson.of(json).json()).isEqualTo(json);
    assertThat(JsonReader.parse("  " + json + " ", JsonReader::json).json()).isEqualTo(json);
    assertThat(list("[" + json + " ," + json + "]", JsonReader::json))
        .allSatisfy(raw -> assertThat(raw == null ? "null" : raw.json()).isEqualTo(json));
    assertThat(JsonReader.parse("{\"é\": " + json + " }", JsonReaderTest::onlyProperty).json())
        .isEqualTo(json);
  }

  private static RawJson onlyProperty(JsonReader in) {
    in.beginObject();
    assertThat(in.nextName()).isEqualTo("é");
    RawJson value = in.json();
    assertThat(in.nextName()).isNull();
    return value;
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "  ", "{", "1 2", "nul", "{a:1}", "[1,]", "'a'", "\"a", "{} }"})
  void refusesWhatIsNoJson(String text) {
    assertThatThrownBy(() -> RawJson.of(text)).isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"type\":\"a\",\"x\":1}",
        "{\"x\":{\"type\":\"b\"},\"type\":\"a\"}",
        "{\"x\":[1,{\"type\":\"b\"}],\"y\":null,\"type\":\"a\",\"z\":2}"
      })
  void looksAtADiscriminatorWithoutLosingAnything(String json) {
    String seen =
        JsonReader.parse(
            json,
            in -> {
              assertThat(in.discriminator("type")).isEqualTo("a");
              assertThat(in.discriminator("type")).isEqualTo("a");
              assertThat(in.isObject()).isTrue();
              assertThat(in.isString()).isFalse();
              return in.json().json();
            });
    assertThat(seen).isEqualTo(json);

    List<String> names = new ArrayList<>();
    JsonReader.parse(
        json,
        in -> {
          in.discriminator("type");
          in.beginObject();
          for (String name = in.nextName(); name != null; name = in.nextName()) {
            names.add(name + "=" + in.json().json());
          }
          return names;
        });
    assertThat("{\"" + String.join(",\"", names).replace("=", "\":") + "}").isEqualTo(json);
  }

  @ParameterizedTest
  @ValueSource(strings = {"{\"type\":1}", "{\"a\":[2],\"type\":1}"})
  void findsADiscriminatorThatIsNoString(String json) {
    assertThat(JsonReader.<String>parse(json, in -> in.discriminator("type") + in.json().json()))
        .isEqualTo("1" + json);
  }

  @ParameterizedTest
  @ValueSource(strings = {"{}", "{\"type\":null}", "{\"a\":null}", "{\"a\":null,\"type\":null}"})
  void findsNoDiscriminator(String json) {
    RawJson all =
        JsonReader.parse(
            json,
            in -> {
              assertThat(in.discriminator("type")).isEmpty();
              assertThat(in.isNull()).isFalse();
              return in.json();
            });
    assertThat(all.json()).isEqualTo(json);
  }

  @Test
  void namesThePlaceOfAWrongKind() {
    assertThatThrownBy(
            () ->
                JsonReader.parse(
                    "{\"a\":[1,\"x\"]}", in -> in.map(value -> value.list(JsonReader::integer))))
        .hasMessage("Expected an integer at /a/1");
  }

  @Test
  void readsNumbers() {
    assertThat(list("[1, 2.0, 3e0]", JsonReader::integer)).containsExactly(1L, 2L, 3L);
    assertThat(list("[1, 0.5]", JsonReader::number)).containsExactly(1.0, 0.5);
    assertThatThrownBy(() -> JsonReader.parse("1.5", JsonReader::integer))
        .hasMessage("Expected an integer at the root");
    assertThatThrownBy(() -> JsonReader.parse("99999999999999999999", JsonReader::integer))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static <T> List<T> list(String json, Function<JsonReader, T> itemReader) {
    return JsonReader.parse(json, in -> in.list(itemReader));
  }

  @Test
  void keepsNullElements() {
    assertThat(list("[null,\"a\"]", JsonReader::string)).isEqualTo(Arrays.asList(null, "a"));
  }

  /** Such a string itself would need most of a test's memory. */
  @Test
  void readsStringsThatAreLongerThanJacksonAllows() {
    try (JsonParser parser = Jackson.parser(new byte[0], 0, 0)) {
      assertThat(parser.streamReadConstraints().getMaxStringLength())
          .isGreaterThan(StreamReadConstraints.DEFAULT_MAX_STRING_LEN);
    }
  }
}
