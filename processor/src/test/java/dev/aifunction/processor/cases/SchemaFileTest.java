package dev.aifunction.processor.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Reads the schema files that both compilers write. */
class SchemaFileTest {
  @TempDir Path work;

  @ParameterizedTest
  @EnumSource
  void haveTheSameBytesFromEveryCompiler(CaseCompiler compiler) throws IOException {
    Files.writeString(
        work.resolve("Desk.java"),
        """
        package cases;
        import dev.aifunction.AiFunction;
        import java.util.List;
        class Desk {
          static class Größen {
            @AiFunction(name = "size", value = "Sagt \\"Größe\\".\\n\\nUnd {nichts}: sonst, [gar].")
            String größe() { return ""; }
            @AiFunction("Lists.")
            List<Integer> list(int from) { return List.of(); }
          }
        }
        """);

    CaseCompiler.Result result =
        compiler.compile(Cases.sources(work), work.resolve("none"), work.resolve("target"));

    assertThat(result.messages()).isEmpty();
    assertThat(result.classes().resolve("META-INF/aifunction/cases.Desk$Größen.json"))
        .content()
        .isEqualTo(
            """
            {
              "functions": [
                {
                  "name": "size",
                  "description": "Sagt \\"Größe\\".\\n\\nUnd {nichts}: sonst, [gar].",
                  "parameters": {
                    "type": "object",
                    "properties": {},
                    "required": [],
                    "additionalProperties": false
                  }
                },
                {
                  "name": "list",
                  "description": "Lists.",
                  "parameters": {
                    "type": "object",
                    "properties": {
                      "from": {
                        "type": "integer"
                      }
                    },
                    "required": [
                      "from"
                    ],
                    "additionalProperties": false
                  },
                  "output": {
                    "type": "array",
                    "items": {
                      "type": "integer"
                    }
                  }
                }
              ]
            }
            """);
  }
}
