package dev.aifunction.assistant;

import static dev.aifunction.assistant.Tools.call;
import static dev.aifunction.assistant.Tools.tool;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aifunction.tool.CallContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the application hands its tools past the model. */
class AttributesTest {
  private final ScriptedModel model = new ScriptedModel();
  private final List<CallContext> contexts = new ArrayList<>();
  private final Conversation conversation =
      Conversation.builder(model)
          .tools(
              tool(
                  "look",
                  (call, context) -> {
                    contexts.add(context);
                    return "seen";
                  }))
          .attribute("ledger", "ledger-1")
          .attribute("user", "nobody")
          .build();

  @Test
  void theToolsOfATurnFindTheConversationsAndTheTurns() {
    model.calls(call("1", "look")).says("Done");
    model.calls(call("2", "look")).says("Done");

    conversation.withAttribute("user", "Ann-s3cret").withId("a").send("Hi");
    conversation.send("Hi");

    assertThat(contexts)
        .extracting(CallContext::attributes)
        .containsExactly(
            Map.of("ledger", "ledger-1", "user", "Ann-s3cret"),
            Map.of("ledger", "ledger-1", "user", "nobody"));
    assertThat(contexts.get(0).callId()).isEqualTo("1");
    assertThat(contexts.get(0).conversationId()).isEqualTo("a");
  }

  @Test
  void theyStayWithWhateverTheConversationBecomes() {
    model.calls(call("1", "look")).says("Done");

    conversation
        .withAttributes(Map.of("user", "Ann", "role", "clerk"))
        .withOptions(ChatOptions.builder().model("m").build())
        .withInstructions("Be brief.")
        .after(List.of(Item.user("Hello"), Item.assistant("Hello")))
        .send("Hi");

    assertThat(contexts.get(0).attributes())
        .isEqualTo(Map.of("ledger", "ledger-1", "user", "Ann", "role", "clerk"));
  }

  @Test
  void theModelIsNotTold() {
    model.calls(call("1", "look")).says("Done");

    Reply<String> reply = conversation.withAttribute("user", "Ann-s3cret").send("Hi");

    assertThat(model.requests())
        .allSatisfy(
            request ->
                assertThat(request + request.items().toString() + request.options())
                    .doesNotContain("s3cret"));
    assertThat(reply.toString()).doesNotContain("s3cret");
    assertThat(contexts.get(0).toString()).contains("user").doesNotContain("s3cret");
  }

  @Test
  void anAttributeHasItsType() {
    CallContext context = CallContext.builder().attribute("user", "Ann").build();

    assertThat(context.attribute("user", String.class)).isEqualTo("Ann");
    assertThatThrownBy(() -> context.attribute("user", Integer.class))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("'user'")
        .hasMessageContaining("java.lang.Integer")
        .hasMessageNotContaining("Ann");
    assertThatThrownBy(() -> CallContext.none().attribute("user", String.class))
        .isInstanceOf(IllegalStateException.class);
  }
}
