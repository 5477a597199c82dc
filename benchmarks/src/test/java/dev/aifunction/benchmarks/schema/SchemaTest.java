package dev.aifunction.benchmarks.schema;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aifunction.benchmarks.contender.Contender;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SchemaTest {
  private static final LoadedFunctions FUNCTIONS = LoadedFunctions.of(3);

  @ParameterizedTest
  @EnumSource(value = Contender.class, mode = EnumSource.Mode.EXCLUDE, names = "DATABIND")
  void describesEveryComponentOfEveryFunction(Contender contender) {
    List<String> schemas = new ArrayList<>();
    SchemaContenders.of(contender, FUNCTIONS).each(schemas::add);

    assertThat(schemas)
        .hasSize(3)
        .allSatisfy(
            schema ->
                assertThat(schema.replaceAll("\\s", ""))
                    .contains("\"source\":{")
                    .contains("\"name\":{\"type\":\"string\"")
                    .contains("\"count\":{\"type\":\"integer\"")
                    .contains("\"cents\":{\"type\":\"integer\"")
                    .contains("\"rate\":{\"type\":\"number\"")
                    .contains("\"open\":{\"type\":\"boolean\""));
  }
}
