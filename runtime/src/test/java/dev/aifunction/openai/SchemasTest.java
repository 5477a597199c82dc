package dev.aifunction.openai;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.aifunction.tool.ToolSpec;
import org.junit.jupiter.api.Test;

class SchemasTest {

  @Test
  void areCheckedOnce() {
    ToolSpec tool =
        ToolSpec.builder("look").description("Looks.").parameters("{\"type\":\"object\"}").build();

    assertThat(Schemas.parameters(tool, false).json()).isEqualTo("{\"type\":\"object\"}");
    assertThat(Schemas.parameters(tool, false)).isSameAs(Schemas.parameters(tool, false));
  }

  @Test
  void areThoseOfTheModel() {
    ToolSpec tool =
        ToolSpec.builder("look")
            .description("Looks.")
            .parameters("{\"a\":1}")
            .reduced("{}")
            .build();

    assertThat(Schemas.parameters(tool, false).json()).isEqualTo("{\"a\":1}");
    assertThat(Schemas.parameters(tool, true).json()).isEqualTo("{}");
  }

  @Test
  void areThoseOfTheToolWhenAnotherHasItsName() {
    ToolSpec one = ToolSpec.builder("look").description("Looks.").parameters("{\"a\":1}").build();
    ToolSpec other = ToolSpec.builder("look").description("Looks.").parameters("{\"a\":2}").build();

    assertThat(Schemas.parameters(one, false).json()).isEqualTo("{\"a\":1}");
    assertThat(Schemas.parameters(other, false).json()).isEqualTo("{\"a\":2}");
  }

  @Test
  void areRefusedEachTimeWhenTheyAreNoJson() {
    ToolSpec tool = ToolSpec.builder("look").description("Looks.").parameters("{").build();

    assertThatIllegalArgumentException().isThrownBy(() -> Schemas.parameters(tool, false));
    assertThatIllegalArgumentException().isThrownBy(() -> Schemas.parameters(tool, false));
  }
}
