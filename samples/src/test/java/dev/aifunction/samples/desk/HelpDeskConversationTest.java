package dev.aifunction.samples.desk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aifunction.assistant.Api;
import dev.aifunction.assistant.Conversation;
import dev.aifunction.assistant.Item;
import dev.aifunction.assistant.Reply;
import dev.aifunction.mock.MockOpenAi;
import dev.aifunction.mock.MockReply;
import dev.aifunction.openai.OpenAi;
import dev.aifunction.tool.ToolOutput;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The generated toolset, in conversations over HTTP. */
@Timeout(60)
class HelpDeskConversationTest {
  private final HelpDesk desk = new HelpDesk();
  private final MockOpenAi mock = MockOpenAi.start();
  private final OpenAi openAi = OpenAi.builder().baseUrl(mock.baseUrl()).apiKey("any").build();

  @AfterEach
  void close() {
    openAi.close();
    mock.close();
  }

  @Test
  void callsOfOneTurnRunAtTheSameTime() {
    mock.script(
        MockReply.calls(HelpDeskCalls.meet(), HelpDeskCalls.meet()), MockReply.text("Fine."));

    Reply<String> reply = conversation().send("Meet.");

    assertThat(outputs(reply)).extracting(ToolOutput::text).containsExactly("met", "met");
  }

  @Test
  void theModelSeesNothingOfAFailure() {
    mock.script(
        MockReply.calls(HelpDeskCalls.fail(), HelpDeskCalls.failLater()), MockReply.text("Sorry."));

    Reply<String> reply = conversation().send("Fail.");

    assertThat(outputs(reply)).hasSize(2).allMatch(ToolOutput::failed);
    assertThat(mock.requests()).hasSize(2);
    assertThat(mock.requests().toString()).doesNotContain(HelpDesk.SECRET);
    assertThat(mock.requests().get(1).body()).doesNotContain(HelpDesk.SECRET);
  }

  @Test
  void aHangingToolIsInterruptedAndTheModelTold() throws InterruptedException {
    mock.script(
        MockReply.calls(HelpDeskCalls.hang(), HelpDeskCalls.hangLater()), MockReply.text("Later."));

    Reply<String> reply = conversation().send("Hang.");

    assertThat(outputs(reply)).hasSize(2).allMatch(ToolOutput::failed);
    assertThat(desk.interrupted.await(10, TimeUnit.SECONDS)).isTrue();
    assertThat(desk.pending.get()).isNotNull();
    org.assertj.core.api.Assertions.assertThatThrownBy(
            () -> desk.pending.get().get(10, TimeUnit.SECONDS))
        .isInstanceOf(java.util.concurrent.CancellationException.class);
  }

  @Test
  void aDestructiveCallIsNotRunWithoutApproval() {
    mock.script(MockReply.calls(HelpDeskCalls.delete()), MockReply.text("Kept."));

    Reply<String> reply = conversation().send("Delete it all.");

    assertThat(outputs(reply)).singleElement().matches(ToolOutput::failed);
  }

  @Test
  void theContextKnowsTheCall() {
    var call = HelpDeskCalls.whoAmI();
    mock.script(MockReply.calls(call), MockReply.text("Yes."));

    assertThat(outputs(conversation().send("Who?")))
        .extracting(ToolOutput::text)
        .containsExactly(call.id());
  }

  @Test
  void aConversationGoesOn() {
    mock.script(MockReply.text("First."), MockReply.text("Second."));

    Reply<String> first = conversation().send("One.");
    Reply<String> second = conversation().after(first.transcript()).send("Two.");

    assertThat(second.transcript())
        .containsExactly(
            Item.user("One."),
            Item.assistant("First."),
            Item.user("Two."),
            Item.assistant("Second."));
  }

  private Conversation conversation() {
    return Conversation.builder(openAi.client(Api.CHAT_COMPLETIONS))
        .model("gpt-5.2")
        .tools(new HelpDeskToolset(desk))
        .approver(call -> false)
        .build();
  }

  private static List<ToolOutput> outputs(Reply<?> reply) {
    return reply.transcript().stream()
        .filter(Item.Output.class::isInstance)
        .map(item -> ((Item.Output) item).output())
        .toList();
  }
}
