package dev.aifunction.openai;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aifunction.assistant.Api;
import dev.aifunction.assistant.Item;
import dev.aifunction.assistant.KeptHistory;
import dev.aifunction.assistant.ModelClient;
import dev.aifunction.assistant.ModelEvent;
import dev.aifunction.assistant.ModelRequest;
import dev.aifunction.assistant.ModelResponse;
import dev.aifunction.assistant.ModelStream;
import dev.aifunction.openapi.http.ApiTimeoutException;
import dev.aifunction.openapi.http.ConnectionException;
import dev.aifunction.openapi.http.MalformedResponseException;
import dev.aifunction.openapi.http.RateLimitException;
import dev.aifunction.tool.ToolOutput;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@Timeout(60)
class RunStreamTest {
  private static final String RUNS = "/v1/threads/thread_1/runs";
  private static final String DONE = "event: done\ndata: [DONE]";
  private static final String CREATED = Runs.event("thread.run.created", Runs.run("queued"));

  private final StubServer server = new StubServer();
  private final OpenAi openAi =
      OpenAi.builder().baseUrl(server.baseUrl()).apiKey("sk-1").retries(0).build();
  private final ModelClient model = openAi.client(Api.ASSISTANTS);

  RunStreamTest() {
    server.then(200, Runs.ASSISTANT);
  }

  @AfterEach
  void close() {
    openAi.close();
    server.close();
  }

  @Test
  void tellsTheTextPieceByPieceAndThenTheWhole() {
    String message = Runs.message("msg_1", Runs.text("Good morning"));
    server
        .thenEvents(
            CREATED,
            Runs.event("thread.run.in_progress", Runs.run("in_progress")),
            Runs.event("thread.of_tomorrow", "{'news': 1}"),
            Runs.event("thread.message.created", Runs.message("msg_1", "")),
            delta("Good "),
            delta("morning"),
            Runs.event("thread.message.completed", message),
            Runs.event("thread.run.completed", Runs.run("completed", Runs.USAGE)),
            DONE)
        .then(200, Runs.run("completed", Runs.USAGE))
        .then(200, Runs.messages(message));

    try (ModelStream stream = model.stream(request().build())) {
      assertThat(Streams.events(stream))
          .containsExactly(new ModelEvent.TextDelta("Good "), new ModelEvent.TextDelta("morning"));
      assertThat(sent().get("stream").asBoolean()).isTrue();
      Streams.assertSame(stream.response(), model.answer(request().build()));
    }
    assertThat(server.requests()).noneMatch(request -> request.path().endsWith("/cancel"));
  }

  @Test
  void tellsCallsAsTheyAreWrittenAndStreamsTheRestAfterTheirOutputs() {
    server
        .thenEvents(
            CREATED,
            step(
                "{'index': 0, 'id': 'a', 'type': 'function', 'function': {'name': 'one',"
                    + " 'arguments': '', 'output': null}}"),
            step("{'index': 0, 'type': 'function', 'function': {'arguments': '{}'}}"),
            step(
                "{'index': 1, 'id': 'b', 'type': 'function', 'function': {'name': 'two',"
                    + " 'arguments': '[1]'}}"),
            step("{'index': 2, 'type': 'code_interpreter', 'code_interpreter': {'input': 'x'}}"),
            Runs.event("thread.run.requires_action", Runs.run("requires_action", Runs.CALLS)),
            DONE)
        .thenEvents(
            delta("Done."),
            Runs.event("thread.message.completed", Runs.message("msg_1", Runs.text("Done."))),
            Runs.event("thread.run.completed", Runs.run("completed")),
            DONE);

    ModelResponse waiting;
    try (ModelStream stream = model.stream(request().build())) {
      assertThat(Streams.events(stream))
          .containsExactly(
              new ModelEvent.CallStarted("a", "one"),
              new ModelEvent.ArgumentsDelta("a", "{}"),
              new ModelEvent.CallStarted("b", "two"),
              new ModelEvent.ArgumentsDelta("b", "[1]"));
      waiting = stream.response();
    }
    assertThat(waiting.calls()).hasSize(2);
    assertThat(waiting.handle()).isEqualTo("thread/thread_1/run_1");
    List<Item> items = new ArrayList<>(waiting.items());
    items.add(new Item.Output(ToolOutput.of("a", "1")));
    items.add(new Item.Output(ToolOutput.of("b", "2")));
    KeptHistory kept = new KeptHistory("thread/thread_1/run_1", 2);

    try (ModelStream stream = model.stream(request().items(items).kept(kept).build())) {
      assertThat(Streams.text(Streams.events(stream))).isEqualTo("Done.");
      assertThat(stream.response().handle()).isEqualTo("thread/thread_1");
    }
    assertThat(server.lastRequest().path()).isEqualTo(RUNS + "/run_1/submit_tool_outputs");
    assertThat(sent().get("tool_outputs")).hasSize(2);
    assertThat(sent().get("stream").asBoolean()).isTrue();
  }

  @Test
  void tellsARefusal() {
    server.thenEvents(
        CREATED,
        Runs.event(
            "thread.message.delta",
            "{'id': 'msg_1', 'object': 'thread.message.delta', 'delta': {'content': [{'index': 0,"
                + " 'type': 'refusal', 'refusal': 'No.'}]}}"),
        Runs.event(
            "thread.message.completed",
            Runs.message("msg_1", "{'type': 'refusal', 'refusal': 'No.'}")),
        Runs.event("thread.run.completed", Runs.run("completed")),
        DONE);

    try (ModelStream stream = model.stream(request().build())) {
      assertThat(Streams.events(stream)).containsExactly(new ModelEvent.RefusalDelta("No."));
      assertThat(stream.response().refusal()).isEqualTo("No.");
    }
  }

  @Test
  void throwsWhatTheServerSaysFailed() {
    server.thenEvents(
        CREATED,
        Runs.event(
            "thread.run.failed",
            Runs.run(
                "failed", "'last_error': {'code': 'rate_limit_exceeded', 'message': 'Too fast'}")),
        DONE);

    assertThatThrownBy(this::whole).isInstanceOf(RateLimitException.class).hasMessage("Too fast");
    assertThat(server.requests()).noneMatch(request -> request.path().endsWith("/cancel"));
  }

  @Test
  void throwsThatTheRunHasExpired() {
    server.thenEvents(CREATED, Runs.event("thread.run.expired", Runs.run("expired")), DONE);

    assertThatThrownBy(this::whole).isInstanceOf(ApiTimeoutException.class);
  }

  @Test
  void saysWhyAnAnswerIsIncomplete() {
    server.thenEvents(
        CREATED,
        Runs.event(
            "thread.run.incomplete",
            Runs.run("incomplete", "'incomplete_details': {'reason': 'max_prompt_tokens'}")),
        DONE);

    assertThat(whole().finishReason()).isEqualTo(ModelResponse.LENGTH);
  }

  @Test
  void cancelsARunWhoseStreamBreaksOff() throws Exception {
    server.thenEvents(CREATED, delta("Good "));

    try (ModelStream stream = model.stream(request().build())) {
      assertThat(stream.next()).isEqualTo(new ModelEvent.TextDelta("Good "));
      assertThatThrownBy(stream::next).isInstanceOf(ConnectionException.class);
      assertThatThrownBy(stream::response).isInstanceOf(IllegalStateException.class);
    }
    server.awaitRequest("POST", RUNS + "/run_1/cancel");
  }

  @Test
  void refusesAStreamWithoutTheEndOfTheRun() {
    server.thenEvents(CREATED, DONE);

    assertThatThrownBy(this::whole)
        .isInstanceOf(MalformedResponseException.class)
        .hasMessageContaining("without the end");
  }

  @Test
  void cancelsARunThatNobodyReadsAnyMore() throws Exception {
    CompletableFuture<Boolean> left = new CompletableFuture<>();
    server.thenStall(left, CREATED, delta("Good "));
    ModelStream stream = model.stream(request().build());
    stream.next();
    CompletableFuture<ModelEvent> reader = CompletableFuture.supplyAsync(stream::next);

    stream.close();

    assertThatThrownBy(() -> reader.get(10, TimeUnit.SECONDS))
        .hasCauseInstanceOf(ConnectionException.class);
    assertThat(left.get(10, TimeUnit.SECONDS)).isTrue();
    server.awaitRequest("POST", RUNS + "/run_1/cancel");
  }

  @Test
  void endsAtTheDeadline() throws Exception {
    CompletableFuture<Boolean> left = new CompletableFuture<>();
    server.thenStall(left, CREATED, delta("Good "));

    try (ModelStream stream =
        model.stream(request().deadline(Instant.now().plusSeconds(3)).build())) {
      stream.next();

      assertThatThrownBy(stream::next).isInstanceOf(ApiTimeoutException.class);
    }
    assertThat(left.get(10, TimeUnit.SECONDS)).isTrue();
    server.awaitRequest("POST", RUNS + "/run_1/cancel");
  }

  private ModelResponse whole() {
    try (ModelStream stream = model.stream(request().build())) {
      Streams.events(stream);
      return stream.response();
    }
  }

  private static ModelRequest.Builder request() {
    return ModelRequest.builder()
        .model("m")
        .items(List.of(Item.user("Hi")))
        .kept(new KeptHistory("thread/thread_1", 0));
  }

  private JsonNode sent() {
    return new JsonMapper().readTree(server.lastRequest().body());
  }

  private static String delta(String text) {
    return Runs.event(
        "thread.message.delta",
        ("{'id': 'msg_1', 'object': 'thread.message.delta', 'delta': {'content': [{'index': 0,"
                + " 'type': 'text', 'text': {'value': '%s'}}]}}")
            .formatted(text));
  }

  private static String step(String call) {
    return Runs.event(
        "thread.run.step.delta",
        ("{'id': 'step_1', 'object': 'thread.run.step.delta', 'delta': {'step_details': {'type':"
                + " 'tool_calls', 'tool_calls': [%s]}}}")
            .formatted(call));
  }
}
