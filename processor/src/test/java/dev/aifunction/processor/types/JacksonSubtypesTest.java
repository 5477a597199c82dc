package dev.aifunction.processor.types;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aifunction.tool.ToolFailedException;
import org.junit.jupiter.api.Test;

/** Jackson's {@code @JsonSubTypes} lists the members of a type that is not sealed. */
class JacksonSubtypesTest {
  private static final Desk DESK =
      Desk.of(
          """
          @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
          @JsonSubTypes({
            @JsonSubTypes.Type(value = Rain.class, name = "rain"),
            @JsonSubTypes.Type(Wind.class),
            @JsonSubTypes.Type(Sun.class)
          })
          interface Weather {}

          record Rain(double amount) implements Weather {}

          @JsonTypeName("wind")
          record Wind(int speed, Optional<Weather> next) implements Weather {}

          static class Sun implements Weather {
            public int hours;
          }

          @AiFunction("Returns the weather.")
          Weather weather(Weather weather) { return weather; }

          @AiFunction("Returns the rain.")
          Rain rain(Rain rain) { return rain; }

          @AiFunction("Returns another one.")
          Weather other() { return new Weather() {}; }
          """);

  @Test
  void isAnAlternativeOfItsMembers() {
    assertThat(DESK.parameters("weather"))
        .contains("'properties':{'weather':{'$ref':'#/$defs/Weather'}}")
        .contains("'Weather':{'anyOf':[{'type':'object','properties':{'kind':")
        .contains("'kind':{'type':'string','enum':['rain']},'amount':{'type':'number'}}")
        .contains("'kind':{'type':'string','enum':['wind']},'speed':{'type':'integer'}")
        .contains("'kind':{'type':'string','enum':['Desk$Sun']},'hours':{'type':'integer'}}");
  }

  @Test
  void aMemberAloneHasNoTag() {
    assertThat(DESK.schema("rain")).doesNotContain("kind");
    assertThat(DESK.call("rain", "{'rain':{'amount':1.5}}")).isEqualTo("{'amount':1.5}");
  }

  @Test
  void isReadAndWritten() {
    for (String weather :
        new String[] {
          "{'kind':'rain','amount':1.5}",
          "{'kind':'wind','speed':3,'next':{'kind':'rain','amount':0.0}}",
          "{'kind':'wind','speed':3,'next':null}",
          "{'kind':'Desk$Sun','hours':2}"
        }) {
      assertThat(DESK.call("weather", "{'weather':" + weather + "}")).isEqualTo(weather);
    }
    assertThat(DESK.call("weather", "{'weather':{'amount':1.5,'kind':'rain'}}"))
        .isEqualTo("{'kind':'rain','amount':1.5}");
  }

  @Test
  void whatDoesNotFitIsAProblem() {
    assertThat(DESK.problems("weather", "{'weather':{'kind':'Rain','amount':1}}"))
        .startsWith("/weather/kind: there is no value named 'Rain'; use one of: 'rain', ");
    assertThat(DESK.problems("weather", "{'weather':{'amount':1}}"))
        .isEqualTo(
            "/weather/kind: is required but missing; use one of the strings rain, wind, Desk$Sun");
    assertThat(DESK.problems("weather", "{'weather':{'kind':3}}"))
        .isEqualTo("/weather/kind: must be one of the strings rain, wind, Desk$Sun, got 3");
    assertThat(
            DESK.problems(
                "weather", "{'weather':{'kind':'wind','speed':1,'next':{'kind':'rain'}}}"))
        .isEqualTo("/weather/next/amount: is required but missing");
  }

  @Test
  void aMemberThatIsNotListedIsAFailureOfTheTool() {
    assertThatThrownBy(() -> DESK.call("other", "{}"))
        .isInstanceOf(ToolFailedException.class)
        .cause()
        .hasMessageStartingWith("the schema knows no such Weather: ");
  }
}
