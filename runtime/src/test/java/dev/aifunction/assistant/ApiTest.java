package dev.aifunction.assistant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.aifunction.tool.ToolSpec;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class ApiTest {

  @Test
  void tellsWhichServerRunsWhichTool() {
    assertThat(having(HostedTool.webSearch())).containsExactly(Api.RESPONSES, Api.CHAT_COMPLETIONS);
    assertThat(having(new HostedTool.WebSearch(List.of("openai.com"))))
        .containsExactly(Api.RESPONSES);
    assertThat(having(HostedTool.fileSearch("vs_1")))
        .containsExactly(Api.RESPONSES, Api.ASSISTANTS);
    assertThat(having(HostedTool.codeInterpreter())).containsExactly(Api.RESPONSES, Api.ASSISTANTS);
    assertThat(having(HostedTool.imageGeneration())).containsExactly(Api.RESPONSES);
    assertThat(having(HostedTool.remoteMcp("m", URI.create("https://example.com"))))
        .containsExactly(Api.RESPONSES);
  }

  private static List<Api> having(HostedTool tool) {
    return Arrays.stream(Api.values()).filter(api -> api.has(tool)).toList();
  }

  @Test
  void namesTheToolThatIsMissingAndWhoHasIt() {
    List<HostedTool> tools = List.of(HostedTool.webSearch(), HostedTool.imageGeneration());

    assertThatCode(() -> Api.RESPONSES.requireAll(tools)).doesNotThrowAnyException();
    assertThatIllegalStateException()
        .isThrownBy(() -> Api.CHAT_COMPLETIONS.requireAll(tools))
        .withMessage(
            "Api.CHAT_COMPLETIONS does not have the hosted tool ImageGeneration[]: use"
                + " Api.RESPONSES, or leave the tool out");
  }

  @Test
  void knowsThatProgramsCallToolsInResponsesAlone() {
    ToolSpec programs = tool("programmatic");
    assertThat(Arrays.stream(Api.values()).filter(api -> api.has(programs)))
        .containsExactly(Api.RESPONSES);
    assertThat(Api.values())
        .allMatch(api -> api.has(tool()))
        .allMatch(api -> api.has(tool("programmatic", "direct")));
    assertThatCode(() -> Api.RESPONSES.requireCallable(List.of(programs)))
        .doesNotThrowAnyException();
    assertThatIllegalStateException()
        .isThrownBy(() -> Api.ASSISTANTS.requireCallable(List.of(tool(), programs)))
        .withMessage(
            "Api.ASSISTANTS has no programs of the model's, and the tool 'add' no other callers: use"
                + " Api.RESPONSES, or let \"direct\" be one of its callers");
  }

  private static ToolSpec tool(String... callers) {
    return ToolSpec.builder("add").description("Adds.").callers(callers).build();
  }
}
