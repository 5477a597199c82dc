package dev.aifunction.processor.types;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** An integer: never 0 because it is missing, never rounded, never taken out of quotes. */
class IntegerTest {
  private static final Desk DESK =
      Desk.of(
          """
          @AiFunction("Adds.")
          int add(int a, Integer b) { return a + b; }

          @AiFunction("Adds.")
          int orThree(@AiParam(defaultValue = "3") @Max(9) int a) { return a; }
          """);

  @Test
  void isRequired() {
    assertThat(DESK.parameters("add"))
        .isEqualTo(
            "{'type':'object','properties':{'a':{'type':'integer'},'b':{'type':'integer'}},"
                + "'required':['a','b'],'additionalProperties':false}");
    assertThat(DESK.problems("add", "{}"))
        .isEqualTo("/a: is required but missing\n/b: is required but missing");
    assertThat(DESK.problems("add", "{'a':null,'b':null}"))
        .isEqualTo("/a: must be an integer, got null\n/b: must be an integer, got null");
  }

  @Test
  void isWhole() {
    assertThat(DESK.call("add", "{'a':2.0,'b':2e0}")).isEqualTo("4");
    assertThat(DESK.problems("add", "{'a':1.5,'b':'3'}"))
        .isEqualTo(
            "/a: must be an integer, without a fraction, got 1.5\n"
                + "/b: must be an integer without quotes, got '3'");
    assertThat(DESK.problems("add", "{'a':2147483648,'b':1}"))
        .isEqualTo("/a: must be an integer from -2147483648 to 2147483647, got 2147483648");
  }

  @Test
  void aDefaultStandsForNullAndForMissing() {
    assertThat(DESK.schema("or_three"))
        .isEqualTo("{'a':{'type':['integer','null'],'description':'Default: 3.','maximum':9}}");
    assertThat(DESK.call("or_three", "{}")).isEqualTo("3");
    assertThat(DESK.call("or_three", "{'a':null}")).isEqualTo("3");
    assertThat(DESK.call("or_three", "{'a':5}")).isEqualTo("5");
    assertThat(DESK.problems("or_three", "{'a':10}")).isEqualTo("/a: must be at most 9, got 10");
  }
}
