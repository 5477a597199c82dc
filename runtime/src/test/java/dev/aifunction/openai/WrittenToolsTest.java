package dev.aifunction.openai;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.aifunction.openapi.http.RawJson;
import dev.aifunction.tool.ToolSpec;
import org.junit.jupiter.api.Test;

class WrittenToolsTest {
  private final WrittenTools<RawJson> schemas =
      new WrittenTools<>(
          (tool, reduced) -> RawJson.of(reduced ? tool.reducedParameters() : tool.parameters()));

  @Test
  void areWrittenOnce() {
    ToolSpec tool =
        ToolSpec.builder("look").description("Looks.").parameters("{\"type\":\"object\"}").build();

    assertThat(schemas.get(tool, false).json()).isEqualTo("{\"type\":\"object\"}");
    assertThat(schemas.get(tool, false)).isSameAs(schemas.get(tool, false));
  }

  @Test
  void areThoseOfTheModel() {
    ToolSpec tool =
        ToolSpec.builder("look")
            .description("Looks.")
            .parameters("{\"a\":1}")
            .reduced("{}")
            .build();

    assertThat(schemas.get(tool, false).json()).isEqualTo("{\"a\":1}");
    assertThat(schemas.get(tool, true).json()).isEqualTo("{}");
  }

  @Test
  void areThoseOfTheToolWhenAnotherHasItsName() {
    ToolSpec one = ToolSpec.builder("look").description("Looks.").parameters("{\"a\":1}").build();
    ToolSpec other = ToolSpec.builder("look").description("Looks.").parameters("{\"a\":2}").build();

    assertThat(schemas.get(one, false).json()).isEqualTo("{\"a\":1}");
    assertThat(schemas.get(other, false).json()).isEqualTo("{\"a\":2}");
  }

  @Test
  void areRefusedEachTimeWhenTheyAreNoJson() {
    ToolSpec tool = ToolSpec.builder("look").description("Looks.").parameters("{").build();

    assertThatIllegalArgumentException().isThrownBy(() -> schemas.get(tool, false));
    assertThatIllegalArgumentException().isThrownBy(() -> schemas.get(tool, false));
  }
}
