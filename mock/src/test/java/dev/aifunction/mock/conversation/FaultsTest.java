package dev.aifunction.mock.conversation;

import static dev.aifunction.mock.conversation.Tools.forecast;
import static dev.aifunction.mock.conversation.Tools.forecastOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.aifunction.assistant.Conversation;
import dev.aifunction.assistant.ConversationStore;
import dev.aifunction.assistant.Reply;
import dev.aifunction.assistant.StoredConversation;
import dev.aifunction.mock.MockReply;
import dev.aifunction.openapi.http.AuthenticationException;
import dev.aifunction.openapi.http.ConnectionException;
import dev.aifunction.openapi.http.OpenAiException;
import dev.aifunction.openapi.http.RateLimitException;
import dev.aifunction.openapi.http.ServerException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Errors of the API and of the connection, and what is left of a conversation after them. */
@Timeout(60)
@Execution(ExecutionMode.CONCURRENT)
class FaultsTest {
  private static final String ID = "user-7";

  @EveryWay
  void tooManyRequestsPass(Way way) {
    try (Talk talk = new Talk(way)) {
      Conversation conversation = talk.begun(talk.conversation());
      talk.mock().failNext(429);
      talk.script(MockReply.text("Here."));
      assertThat(talk.send(conversation, "Anybody?").value()).isEqualTo("Here.");
      assertThat(talk.questions()).hasSize(3);
      assertThat(talk.questions().get(1).request().body())
          .isEqualTo(talk.lastQuestion().request().body());
    }
  }

  @EveryWay
  void theVeryFirstRequestIsRepeatedToo(Way way) {
    try (Talk talk = new Talk(way)) {
      talk.mock().failNext(503, 2);
      assertThat(talk.send(talk.conversation(), "Anybody?").value()).isEqualTo("Anybody?");
      List<String> operations = talk.operations();
      String first = operations.get(0);
      assertThat(operations).startsWith(first, first, first);
      assertThat(operations).filteredOn(first::equals).hasSize(3);
    }
  }

  @EveryWay
  void aCutBeforeTheAnswerPasses(Way way) {
    try (Talk talk = new Talk(way)) {
      Conversation conversation = talk.begun(talk.conversation());
      talk.mock().cutNext();
      assertThat(talk.send(conversation, "Anybody?").value()).isEqualTo("Anybody?");
      assertThat(talk.questions()).hasSize(3);
    }
  }

  @EveryWay
  void theServerSaysWhenToAskAgain(Way way) {
    try (Talk talk = new Talk(way)) {
      Conversation conversation = talk.begun(talk.conversation());
      talk.mock().failNext(429, Duration.ofMillis(700)); // longer than the first wait of its own
      Reply<String> reply = talk.send(conversation, "Anybody?");
      assertThat(reply.value()).isEqualTo("Anybody?");
      assertThat(reply.latency()).isGreaterThanOrEqualTo(Duration.ofMillis(700));
      assertThat(talk.questions()).hasSize(3);
    }
  }

  @EveryWay
  void tooManyRequestsForTooLong(Way way) {
    try (Talk talk = new Talk(way)) {
      Conversation conversation = talk.begun(talk.conversation());
      talk.mock().failNext(429, 3);
      RateLimitException limited =
          catchThrowableOfType(RateLimitException.class, () -> talk.send(conversation, "Anybody?"));
      assertThat(limited.isTransient()).isTrue();
      assertThat(talk.questions()).hasSize(4);
      assertThat(talk.send(conversation, "And now?").value()).isEqualTo("And now?");
    }
  }

  @EveryWay
  void aServerThatStaysBrokenLeavesTheStoreAsItWas(Way way) {
    ConversationStore store = ConversationStore.inMemory(10);
    try (Talk talk = new Talk(way)) {
      Conversation kept = talk.builder().store(store).build().withId(ID);
      talk.send(kept, "I am Ada.");
      StoredConversation before = store.load(ID).orElseThrow();

      talk.mock().failNext(500, 3);
      ServerException broken =
          catchThrowableOfType(ServerException.class, () -> talk.send(kept, "Who am I?"));
      assertThat(broken.statusCode()).isEqualTo(500);
      assertThat(broken).hasMessageContaining("An injected fault with status 500");
      assertThat(talk.questions()).hasSize(4);
      assertThat(store.load(ID)).contains(before);

      talk.script(MockReply.text("Ada."));
      Reply<String> reply = talk.send(kept, "Who am I?");
      assertThat(reply.value()).isEqualTo("Ada.");
      isWithoutATrace(talk.shown(reply));
      assertThat(store.load(ID).orElseThrow().version()).isEqualTo(before.version() + 1);
    }
  }

  @EveryWay
  void aTurnThatFailsBetweenItsRoundsLeavesTheStoreAsItWas(Way way) {
    ConversationStore store = ConversationStore.inMemory(10);
    try (Talk talk = new Talk(way)) {
      Conversation kept =
          talk.builder(
                  Tools.tool(
                      "break_down",
                      (call, context) -> {
                        talk.mock().failNext(500, 3);
                        return "done";
                      }))
              .store(store)
              .build()
              .withId(ID);
      talk.send(kept, "I am Ada.");
      StoredConversation before = store.load(ID).orElseThrow();

      talk.script(MockReply.calls(Tools.call("c1", "break_down")));
      assertThatThrownBy(() -> talk.send(kept, "Break down")).isInstanceOf(ServerException.class);
      assertThat(store.load(ID)).contains(before);

      talk.script(MockReply.text("Ada."));
      Reply<String> reply = talk.send(kept, "Who am I?");
      assertThat(reply.value()).isEqualTo("Ada.");
      assertThat(Tools.lines(reply.transcript()))
          .containsExactly(
              "USER: I am Ada.", "ASSISTANT: I am Ada.", "USER: Who am I?", "ASSISTANT: Ada.");
      isWithoutATrace(talk.shown(reply));
    }
  }

  /** Holds against two turns that ended well what the model was shown after what was between. */
  private static void isWithoutATrace(Shown shown) {
    assertThat(shown.messages())
        .containsExactly("user: I am Ada.", "assistant: I am Ada.", "user: Who am I?");
    assertThat(shown.outputs()).isEmpty();
  }

  /** The server has made each answer, and whatever it keeps has more than the client knows. */
  @EveryWay
  void answersThatAreLostLeaveNothingBehind(Way way) {
    ConversationStore store = ConversationStore.inMemory(10);
    try (Talk talk = new Talk(way)) {
      Conversation kept = talk.builder(forecast()).store(store).build().withId(ID);
      talk.send(kept, "I am Ada.");
      StoredConversation before = store.load(ID).orElseThrow();

      for (int attempt = 0; attempt < (way.streamed() ? 1 : 3); attempt++) {
        talk.mock().cutNextAfter(4);
      }
      assertThatThrownBy(() -> talk.send(kept, "call get_forecast with {}"))
          .isInstanceOf(ConnectionException.class);
      assertThat(store.load(ID)).contains(before);

      Reply<String> reply = talk.send(kept, "Who am I?");
      assertThat(Tools.lines(reply.transcript()))
          .containsExactly(
              "USER: I am Ada.", "ASSISTANT: I am Ada.", "USER: Who am I?", "ASSISTANT: Who am I?");
      isWithoutATrace(talk.shown(reply));
    }
  }

  @EveryWait
  void anAnswerThatIsLostBetweenRoundsIsAskedForAgain(Way way) {
    try (Talk talk = new Talk(way)) {
      Conversation conversation =
          talk.builder(
                  Tools.tool(
                      "lose_it",
                      (call, context) -> {
                        talk.mock().cutNextAfter(1);
                        return "lost";
                      }))
              .build();
      Reply<String> reply = talk.send(conversation, "call lose_it with {}");
      assertThat(reply.value()).isEqualTo("lose_it answered: lost");
    }
  }

  @EveryWay
  void wrongKeysAreNotTriedAgain(Way way) {
    try (Talk talk = new Talk(way)) {
      Conversation conversation = talk.begun(talk.conversation());
      talk.mock().failNext(401);
      assertThatThrownBy(() -> talk.send(conversation, "Hi"))
          .isInstanceOf(AuthenticationException.class)
          .hasMessageNotContaining("sk-test");
      assertThat(talk.questions()).hasSize(2);
    }
  }

  @EveryWay
  void errorsOfTheApiKeepTheirWords(Way way) {
    MockReply error = MockReply.error(400, "invalid_prompt", "The prompt is too strange.");
    try (Talk talk = new Talk(way).script(error)) {
      Conversation conversation = talk.conversation();
      assertThatThrownBy(() -> talk.send(conversation, "Hi"))
          .isInstanceOfSatisfying(
              OpenAiException.class, e -> assertThat(e.code()).isEqualTo("invalid_prompt"))
          .hasMessageContaining("The prompt is too strange.");
      assertThat(talk.questions()).hasSize(1);
    }
  }

  @EveryWay
  void answersThatBreakOffAreErrors(Way way) {
    MockReply failed = MockReply.failed("server_error", "The model fell over.");
    try (Talk talk = new Talk(way).script(failed, failed, failed)) {
      Conversation conversation = talk.conversation();
      assertThatThrownBy(() -> talk.send(conversation, "Hi"))
          .isInstanceOf(OpenAiException.class)
          .hasMessageContaining("The model fell over.");
    }
  }

  @EveryStream
  void aStreamThatIsCutIsAnError(Way way) {
    try (Talk talk = new Talk(way)) {
      Conversation conversation = talk.begun(talk.conversation(forecast()));
      talk.script(MockReply.text("A long answer that nobody will ever read to its end."));
      talk.mock().cutNextAfter(5);
      assertThatThrownBy(() -> talk.send(conversation, "Tell me"))
          .isInstanceOf(ConnectionException.class);
      talk.script(MockReply.calls(forecastOf("c1", "Oslo")), MockReply.text("Sun"));
      assertThat(talk.send(conversation, "And Oslo?").value()).isEqualTo("Sun");
    }
  }
}
