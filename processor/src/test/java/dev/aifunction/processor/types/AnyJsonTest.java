package dev.aifunction.processor.types;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Any JSON value, in functions that are not strict. */
class AnyJsonTest {
  private static final Desk DESK =
      Desk.of(
          """
          @AiFunction(value = "Returns the value.", strict = false)
          Object object(Object value) { return value; }

          @AiFunction(value = "Returns the value.", strict = false)
          JsonNode node(JsonNode value) { return value; }
          """);

  @Test
  void fitsAnySchema() {
    assertThat(DESK.schema("object")).isEqualTo("{'value':{}}");
    assertThat(DESK.schema("node")).isEqualTo("{'value':{}}");
  }

  @Test
  void isReadAndWritten() {
    for (String value :
        new String[] {"{'a':[1,2.50,null,true,{'b':'c'}]}", "[]", "'x'", "7", "false"}) {
      assertThat(DESK.call("object", "{'value':" + value + "}")).isEqualTo(value);
      assertThat(DESK.call("node", "{'value':" + value + "}")).isEqualTo(value);
    }
  }

  @Test
  void isRefusedInStrictFunctions() {
    assertThat(Desk.errors("@AiFunction(\"x\") void f(Object value, JsonNode node) {}"))
        .contains("[AiFunctionAnyInStrict] The parameter value of f has the type Object")
        .contains("[AiFunctionAnyInStrict] The parameter node of f has the type JsonNode");
  }
}
