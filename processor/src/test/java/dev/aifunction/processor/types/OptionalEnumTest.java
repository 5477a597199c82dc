package dev.aifunction.processor.types;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** An enum that may be left out: null is one of its values. */
class OptionalEnumTest {
  private static final Desk DESK =
      Desk.of(
          """
          enum Unit { CELSIUS, FAHRENHEIT }

          @AiFunction("Returns the unit.")
          Optional<Unit> unit(Optional<Unit> unit) { return unit; }

          @AiFunction("Returns the unit.")
          @Nullable Unit nullable(@Nullable Unit unit) { return unit; }
          """);

  @Test
  void nullIsAmongTheValues() {
    String schema = "{'unit':{'type':['string','null'],'enum':['CELSIUS','FAHRENHEIT',null]}}";
    assertThat(DESK.schema("unit")).isEqualTo(schema);
    assertThat(DESK.schema("nullable")).isEqualTo(schema);
    assertThat(DESK.output("unit"))
        .isEqualTo("{'type':['string','null'],'enum':['CELSIUS','FAHRENHEIT',null]}");
  }

  @Test
  void isReadAndWritten() {
    assertThat(DESK.call("unit", "{'unit':'CELSIUS'}")).isEqualTo("'CELSIUS'");
    assertThat(DESK.call("unit", "{'unit':null}")).isEqualTo("null");
    assertThat(DESK.call("unit", "{}")).isEqualTo("null");
    assertThat(DESK.call("nullable", "{'unit':'FAHRENHEIT'}")).isEqualTo("'FAHRENHEIT'");
    assertThat(DESK.call("nullable", "{'unit':null}")).isEqualTo("null");
  }

  @Test
  void anyOtherNameIsAProblem() {
    assertThat(DESK.problems("unit", "{'unit':'Celsius'}"))
        .isEqualTo("/unit: there is no value named 'Celsius'; use one of: 'CELSIUS', 'FAHRENHEIT'");
    assertThat(DESK.problems("unit", "{'unit':1}"))
        .isEqualTo("/unit: must be one of the strings CELSIUS, FAHRENHEIT, got 1");
  }
}
