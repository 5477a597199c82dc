package dev.aifunction.openai;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aifunction.assistant.Api;
import dev.aifunction.assistant.ChatOptions;
import dev.aifunction.assistant.Conversation;
import dev.aifunction.assistant.HostedTool;
import dev.aifunction.assistant.Item;
import dev.aifunction.assistant.ModelRequest;
import dev.aifunction.tool.ToolSpec;
import dev.aifunction.tool.Toolset;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** What the clients of all APIs tell a conversation that is built with them. */
@Timeout(30)
class ClientsTest {
  private static final ToolSpec FOR_PROGRAMS =
      ToolSpec.builder("add").description("Adds.").callers("programmatic").build();

  private final StubServer server = new StubServer();
  private final OpenAi openAi =
      OpenAi.builder()
          .baseUrl(server.baseUrl())
          .retries(0)
          .options(ChatOptions.builder().model("gpt-5.2").temperature(0.5).build())
          .build();

  @AfterEach
  void close() {
    openAi.close();
    server.close();
  }

  @ParameterizedTest
  @EnumSource
  void nameTheirApiAndHaveTheOptions(Api api) {
    assertThat(openAi.client(api).api()).isEqualTo(api);
    assertThat(openAi.client(api).options()).isEqualTo(openAi.options());
  }

  @Test
  void theirOptionsHoldWhereTheConversationSetsNoOthers() {
    server.then(200, "{}");
    Conversation conversation =
        Conversation.builder(openAi.client(Api.CHAT_COMPLETIONS)).model("llama-3.3").build();

    assertThatThrownBy(() -> conversation.send("Hi"));
    assertThat(server.lastRequest().body())
        .contains("\"model\":\"llama-3.3\"", "\"temperature\":0.5");
  }

  @ParameterizedTest
  @EnumSource(mode = Mode.EXCLUDE, names = "RESPONSES")
  void aHostedToolThatTheApiLacksIsRefusedWhenAConversationIsBuilt(Api api) {
    for (Conversation.Builder builder :
        List.of(Conversation.builder(openAi.client(api)), openAi.assistant(api))) {
      assertThatIllegalStateException()
          .isThrownBy(() -> builder.hostedTools(HostedTool.imageGeneration()).build())
          .withMessageContaining("Api." + api + " does not have the hosted tool");
    }
  }

  @ParameterizedTest
  @EnumSource(mode = Mode.EXCLUDE, names = "RESPONSES")
  void aToolThatOnlyProgramsCallIsRefusedWhenAConversationIsBuilt(Api api) {
    Toolset tools = Toolset.of(FOR_PROGRAMS, (call, context) -> "3");

    assertThatIllegalStateException()
        .isThrownBy(() -> Conversation.builder(openAi.client(api)).tools(tools).build())
        .withMessageContaining("'add'");
    assertThat(Conversation.builder(openAi.client(Api.RESPONSES)).tools(tools).build()).isNotNull();
  }

  @ParameterizedTest
  @EnumSource(mode = Mode.EXCLUDE, names = "RESPONSES")
  void aToolThatOnlyProgramsCallIsNotSentByAClientThatIsAskedDirectly(Api api) {
    ModelRequest request =
        ModelRequest.builder()
            .model("m")
            .items(List.of(Item.user("Hi")))
            .tools(List.of(FOR_PROGRAMS))
            .build();

    assertThatThrownBy(() -> openAi.client(api).answer(request))
        .isInstanceOf(UnsupportedOperationException.class)
        .hasMessageContaining("'add'")
        .hasMessageContaining("Api.RESPONSES");
    assertThat(server.requests()).isEmpty();
  }

  /** Both spare tokens, and no more. */
  @ParameterizedTest
  @EnumSource(mode = Mode.EXCLUDE, names = "RESPONSES")
  void aToolThatIsToBeSearchedForIsSentAtOnceWhereThereIsNoSearch(Api api) {
    ToolSpec deferred =
        ToolSpec.builder("add")
            .description("Adds.")
            .deferLoading(true)
            .output("{\"type\":\"integer\"}")
            .build();
    server.then(200, Runs.THREAD).then(200, Runs.ASSISTANT);

    Conversation conversation =
        Conversation.builder(openAi.client(api))
            .tools(Toolset.of(deferred, (call, context) -> "3"))
            .build();

    assertThatThrownBy(() -> conversation.send("Hi"));
    assertThat(server.requests())
        .filteredOn(request -> request.path().matches(".*/(completions|runs)"))
        .singleElement()
        .satisfies(
            request ->
                assertThat(request.body())
                    .contains("\"name\":\"add\"")
                    .doesNotContain("defer", "output"));
  }
}
