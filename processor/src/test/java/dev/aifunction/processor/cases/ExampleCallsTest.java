package dev.aifunction.processor.cases;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.aifunction.tool.CallContext;
import dev.aifunction.tool.ToolCall;
import dev.aifunction.tool.ToolSpec;
import dev.aifunction.tool.Toolset;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Makes the calls of each case's {@code Examples}: what the generated calls write, the schema
 * allows and the toolset reads. The functions give back their one argument, so that nothing gets
 * lost.
 */
class ExampleCallsTest {
  private static final SchemaRegistry SCHEMAS =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

  @TempDir Path work;

  @ParameterizedTest
  @CsvSource({
    "scalars, cases.Scalars",
    "nullable, cases.Nullables",
    "optionals, cases.Optionals",
    "enums, cases.Enums",
    "nested-records, cases.Orders",
    "collections, cases.Collections",
    "java-time, cases.Times",
    "varargs, cases.Desk",
    "beans, cases.Beans",
    "builders, cases.Builders",
    "creators, cases.Creators",
    "jackson, cases.Names",
    "jackson-enums, cases.Enums",
    "jackson-formats, cases.Formats",
  })
  void comeBack(String name, String target) throws Exception {
    try (LoadedCase loaded = LoadedCase.of(Cases.ROOT.resolve("accepted").resolve(name), work)) {
      Toolset toolset = loaded.toolset(target);
      assertThat(loaded.examples()).isNotEmpty();
      for (ToolCall call : loaded.examples()) {
        assertThat(schema(toolset, call.name()).validate(call.arguments(), InputFormat.JSON))
            .as(call.arguments())
            .isEmpty();
        String result = toolset.call(call, CallContext.none());
        assertThat(call.arguments()).contains("\":").endsWith(json(result) + "}");
      }
    }
  }

  private static Schema schema(Toolset toolset, String tool) {
    for (ToolSpec spec : toolset.specs()) {
      if (spec.name().equals(tool)) {
        return SCHEMAS.getSchema(spec.parameters());
      }
    }
    throw new AssertionError(tool);
  }

  /** Returns a result as JSON: a text goes to the model without quotes. */
  private static String json(String result) {
    return result.matches("(?s)[{\\[\"].*|null|-?\\d.*|true|false") ? result : "\"" + result + "\"";
  }
}
