package dev.aifunction.processor.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aifunction.tool.BadToolCallException;
import dev.aifunction.tool.Problem;
import dev.aifunction.tool.ToolSpec;
import dev.aifunction.tool.Toolset;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Shows that the comparison sees where a schema and a reader do not agree. */
class AgreementTest {
  private static final String SCHEMA =
      """
      {"type":"object","properties":{"days":{"type":"integer","minimum":1,"maximum":14}},\
      "required":["days"],"additionalProperties":false}""";

  @Test
  void seesAReaderThatTakesTooMuch() {
    assertThat(disagreements(SCHEMA, arguments -> true))
        .anySatisfy(wrong -> assertThat(wrong).contains("read in spite of"));
  }

  @Test
  void seesAReaderThatTakesTooLittle() {
    assertThat(disagreements(SCHEMA, arguments -> isValid(arguments) && days(arguments) < 14))
        .anySatisfy(wrong -> assertThat(wrong).contains("allowed by the schema"));
  }

  @Test
  void seesAReaderThatAgrees() {
    assertThat(disagreements(SCHEMA, AgreementTest::isValid)).isEmpty();
  }

  @Test
  void seesASchemaThatStrictModeRefuses() {
    String open = SCHEMA.replace(",\"additionalProperties\":false", "");

    assertThat(disagreements(open, AgreementTest::isValid))
        .anySatisfy(wrong -> assertThat(wrong).contains("is open"));
  }

  private static boolean isValid(JsonNode arguments) {
    return Validation.schema(SCHEMA).validate(arguments).isEmpty();
  }

  private static int days(JsonNode arguments) {
    return arguments.get("days").decimalValue().intValue();
  }

  private static List<String> disagreements(String schema, Predicate<JsonNode> reader) {
    ToolSpec spec = ToolSpec.builder("plan").description("Plans.").parameters(schema).build();
    Toolset toolset =
        Toolset.of(
            spec,
            (call, context) -> {
              if (!reader.test(Json.parse(call.arguments()))) {
                throw new BadToolCallException(List.of(new Problem("/days", "must be otherwise")));
              }
              return "\"done\"";
            });
    return Agreement.disagreements(toolset, 1, 50);
  }
}
