package dev.aifunction.processor.types;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Jackson's names count for the schema, for reading and for writing. */
class RenamedPropertiesTest {
  private static final Desk DESK =
      Desk.of(
          """
          enum Unit {
            @JsonProperty("C") @JsonAlias("celsius") CELSIUS,
            @JsonProperty("F") FAHRENHEIT
          }

          record Reading(
              @JsonProperty("temp") @JsonAlias("temperature") double degrees,
              Unit unit,
              @JsonIgnore String secret) {}

          @AiFunction("Returns the reading.")
          Reading reading(Reading reading) { return reading; }
          """);

  @Test
  void areInTheSchema() {
    assertThat(DESK.schema("reading"))
        .isEqualTo(
            "{'reading':{'type':'object','properties':{'temp':{'type':'number'},"
                + "'unit':{'type':'string','enum':['C','F']}},'required':['temp','unit'],"
                + "'additionalProperties':false}}");
  }

  @Test
  void areReadAndWritten() {
    assertThat(DESK.call("reading", "{'reading':{'temp':1.5,'unit':'C'}}"))
        .isEqualTo("{'temp':1.5,'unit':'C'}");
    assertThat(DESK.call("reading", "{'reading':{'temperature':1.5,'unit':'celsius'}}"))
        .isEqualTo("{'temp':1.5,'unit':'C'}");
  }

  @Test
  void theJavaNamesAreUnknown() {
    assertThat(DESK.problems("reading", "{'reading':{'degrees':1,'unit':'CELSIUS','secret':'x'}}"))
        .contains("/reading/degrees: there is no property named 'degrees'")
        .contains("/reading/unit: there is no value named 'CELSIUS'; use one of: ")
        .contains("/reading/secret: there is no property named 'secret'")
        .contains("/reading/temp: is required but missing");
  }
}
