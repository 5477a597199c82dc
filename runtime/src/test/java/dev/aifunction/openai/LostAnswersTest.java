package dev.aifunction.openai;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aifunction.assistant.Api;
import dev.aifunction.assistant.ChatOptions;
import dev.aifunction.assistant.History;
import dev.aifunction.assistant.Item;
import dev.aifunction.assistant.KeptHistory;
import dev.aifunction.assistant.ModelRequest;
import dev.aifunction.assistant.ModelStream;
import dev.aifunction.openapi.http.BadRequestException;
import dev.aifunction.openapi.http.ServerException;
import dev.aifunction.tool.ToolCall;
import dev.aifunction.tool.ToolOutput;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Answers that the server has made and the client has not got: what the server keeps is ahead. */
@Timeout(60)
class LostAnswersTest {
  private static final String HELLO = Responses.completed(Responses.message("Hello"));
  private static final String DONE = Runs.messages(Runs.message("msg_1", Runs.text("Done.")));
  private static final String TOO_LATE =
      "{\"error\": {\"message\": \"Runs in status queued do not accept tool outputs.\"}}";
  private static final ChatOptions IN_CONVERSATION =
      ChatOptions.builder().model("m").history(History.CONVERSATION).build();

  private final StubServer server = new StubServer();
  private final OpenAi openAi =
      OpenAi.builder().baseUrl(server.baseUrl()).apiKey("sk-1").retries(1).build();

  @AfterEach
  void close() {
    openAi.close();
    server.close();
  }

  // --- Conversations

  @Test
  void aConversationWithALostAnswerIsLeft() {
    String handle = first();
    server.then(500, "{}").then(500, "{}");
    assertThatThrownBy(() -> openAi.client(Api.RESPONSES).answer(next(handle)))
        .isInstanceOf(ServerException.class);

    server.then(200, conversation("conv_2")).then(200, HELLO).then(200, HELLO);
    String other = openAi.client(Api.RESPONSES).answer(next(handle)).handle();

    assertThat(sent().get("conversation").asString()).isEqualTo("conv_2");
    assertThat(sent().get("input")).hasSize(3);
    openAi.client(Api.RESPONSES).answer(next(other));
    assertThat(sent().get("conversation").asString()).isEqualTo("conv_2");
    assertThat(sent().get("input")).hasSize(1);
  }

  @Test
  void aConversationWithAStreamThatWasClosedIsLeft() {
    String handle = first();
    String created = "{\"type\": \"response.created\", \"sequence_number\": 0, \"response\": %s}";
    server.thenEvents(created.formatted(HELLO));
    ModelStream stream = openAi.client(Api.RESPONSES).stream(next(handle));
    stream.close();

    server.then(200, conversation("conv_2")).then(200, HELLO);
    openAi.client(Api.RESPONSES).answer(next(handle));

    assertThat(sent().get("conversation").asString()).isEqualTo("conv_2");
    assertThat(sent().get("input")).hasSize(3);
  }

  @Test
  void aConversationWhoseLastAnswerNobodyKeptIsLeft() {
    String handle = first();
    server.then(200, HELLO.replace("resp_1", "resp_2"));
    openAi.client(Api.RESPONSES).answer(next(handle));

    server.then(200, conversation("conv_2")).then(200, HELLO);
    openAi.client(Api.RESPONSES).answer(next(handle));

    assertThat(sent().get("conversation").asString()).isEqualTo("conv_2");
  }

  @Test
  void anotherAttemptMayFindACallThatTheFirstHasLeftOpen() {
    String open = "{\"error\": {\"message\": \"No tool output found for function call a.\"}}";
    server
        .then(200, conversation("conv_1"))
        .then(500, "{}")
        .then(400, open)
        .then(200, conversation("conv_2"))
        .then(500, "{}")
        .then(400, open)
        .then(200, conversation("conv_3"))
        .then(200, HELLO);

    openAi.client(Api.RESPONSES).answer(request(Item.user("Hi")).build());

    assertThat(sent().get("conversation").asString()).isEqualTo("conv_3");
  }

  /** Asks a first question, and returns the handle of the conversation. */
  private String first() {
    server.then(200, conversation("conv_1")).then(200, HELLO);
    String handle = openAi.client(Api.RESPONSES).answer(request(Item.user("Hi")).build()).handle();
    assertThat(handle).isEqualTo("conversation/conv_1/resp_1");
    return handle;
  }

  private static ModelRequest next(String handle) {
    return request(Item.user("Hi"), Item.assistant("Hello"), Item.user("And then?"))
        .kept(new KeptHistory(handle, 2))
        .build();
  }

  private static ModelRequest.Builder request(Item... items) {
    return ModelRequest.builder().options(IN_CONVERSATION).items(List.of(items));
  }

  private static String conversation(String id) {
    return "{\"id\": \"%s\", \"object\": \"conversation\", \"created_at\": 1}".formatted(id);
  }

  private JsonNode sent() {
    return JsonMapper.shared().readTree(server.lastRequest().body());
  }

  // --- Runs

  @Test
  void aRunThatHasItsOutputsAlreadyIsWaitedFor() {
    server.then(500, "{}").then(400, TOO_LATE).then(200, Runs.run("completed")).then(200, DONE);

    assertThat(openAi.client(Api.ASSISTANTS).answer(outputs()).text()).isEqualTo("Done.");
  }

  @Test
  void aStreamedRunThatHasItsOutputsAlreadyIsWaitedFor() {
    server.then(500, "{}").then(400, TOO_LATE).then(200, Runs.run("completed")).then(200, DONE);

    ModelStream stream = openAi.client(Api.ASSISTANTS).stream(outputs());

    assertThat(Streams.text(Streams.events(stream))).isEqualTo("Done.");
    assertThat(stream.response().text()).isEqualTo("Done.");
  }

  @Test
  void aRunMayWaitForOtherOutputsByThen() {
    String calls = Runs.CALLS.replace("'a'", "'c'").replace("'b'", "'d'");
    server
        .then(500, "{}")
        .then(400, TOO_LATE)
        .then(200, Runs.run("requires_action", calls))
        .then(200, Runs.messages());

    assertThat(openAi.client(Api.ASSISTANTS).answer(outputs()).calls())
        .extracting(ToolCall::id)
        .containsExactly("c", "d");
  }

  @Test
  void otherRefusalsOfOutputsArePassedOn() {
    server.then(400, TOO_LATE).then(200, Runs.run("requires_action", Runs.CALLS));
    assertThatThrownBy(() -> openAi.client(Api.ASSISTANTS).answer(outputs()))
        .isInstanceOf(BadRequestException.class);
  }

  @Test
  void otherRefusalsOfOutputsThatWereSentAgainArePassedOn() {
    server.then(500, "{}").then(400, TOO_LATE).then(200, Runs.run("requires_action", Runs.CALLS));
    assertThatThrownBy(() -> openAi.client(Api.ASSISTANTS).answer(outputs()))
        .isInstanceOf(BadRequestException.class);
  }

  /** Another turn's run that is gone: what it would have been told becomes a message. */
  @ParameterizedTest
  @ValueSource(strings = {"cancelled", "expired"})
  void outputsForARunThatIsGoneBeginAnotherOne(String status) {
    server
        .then(400, TOO_LATE)
        .then(200, Runs.run(status))
        .then(400, TOO_LATE) // which is to be cancelled
        .then(200, Runs.run(status))
        .then(200, Runs.ASSISTANT)
        .then(200, Runs.run("completed"))
        .then(200, DONE);

    assertThat(openAi.client(Api.ASSISTANTS).answer(outputs()).text()).isEqualTo("Done.");
    JsonNode created = JsonMapper.shared().readTree(server.requests().get(5).body());
    assertThat(created.at("/additional_messages/0/content").asString())
        .isEqualTo("I called the tool one with {} and got: 1");
  }

  /** The first attempt's run and its message are there, when the second finds the thread locked. */
  @Test
  void aMessageThatALostAttemptBroughtIsNotThereTwice() {
    server
        .then(200, Runs.ASSISTANT)
        .then(500, "{}")
        .then(400, "{\"error\": {\"message\": \"thread_1 already has an active run run_1.\"}}")
        .then(200, Runs.messages(Runs.run("in_progress")))
        .then(200, Runs.run("cancelled"))
        .then(
            200,
            Runs.messages(
                Runs.message("msg_3", Runs.text("He")).replace("}]}", "}], \"run_id\": \"run_1\"}"),
                Runs.message("msg_2", Runs.text("Hi")).replace("assistant", "user"),
                Runs.message("msg_1", Runs.text("Hi")).replace("assistant", "user")))
        .then(500, "{}") // an answer that is lost, too
        .then(404, "{\"error\": {\"message\": \"No message found with id 'msg_3'.\"}}")
        .then(200, "{\"id\": \"msg_2\", \"object\": \"thread.message.deleted\", \"deleted\": true}")
        .then(200, Runs.run("completed"))
        .then(200, DONE);
    ModelRequest request =
        ModelRequest.builder()
            .model("m")
            .items(List.of(Item.user("Hi")))
            .kept(new KeptHistory("thread/thread_1", 0))
            .build();

    assertThat(openAi.client(Api.ASSISTANTS).answer(request).text()).isEqualTo("Done.");
    assertThat(server.requests())
        .extracting(sent -> sent.method() + " " + sent.path())
        .filteredOn(sent -> sent.startsWith("DELETE"))
        .containsExactly(
            "DELETE /v1/threads/thread_1/messages/msg_3",
            "DELETE /v1/threads/thread_1/messages/msg_3",
            "DELETE /v1/threads/thread_1/messages/msg_2");
  }

  /** Of 33 messages the first one is added alone. */
  @Test
  void aMessageThatIsAddedAloneMayFindTheThreadLockedAtItsSecondAttempt() {
    server
        .then(200, Runs.ASSISTANT)
        .then(500, "{}")
        .then(400, "{\"error\": {\"message\": \"Can't add messages while a run is active.\"}}")
        .then(200, Runs.messages(Runs.run("in_progress")))
        .then(200, Runs.run("cancelled"))
        .then(200, Runs.messages())
        .then(200, Runs.message("msg_1", Runs.text("Hi")))
        .then(200, Runs.run("completed"))
        .then(200, DONE);
    ModelRequest request =
        ModelRequest.builder()
            .model("m")
            .items(Collections.nCopies(33, Item.user("Hi")))
            .kept(new KeptHistory("thread/thread_1", 0))
            .build();

    assertThat(openAi.client(Api.ASSISTANTS).answer(request).text()).isEqualTo("Done.");
  }

  private static ModelRequest outputs() {
    List<Item> items =
        List.of(
            Item.user("Hi"),
            new Item.Call(new ToolCall("a", "one", "{}")),
            new Item.Output(ToolOutput.of("a", "1")));
    return ModelRequest.builder()
        .model("m")
        .items(items)
        .kept(new KeptHistory("thread/thread_1/run_1", 2))
        .build();
  }
}
