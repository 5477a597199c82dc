package dev.aifunction.openai;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aifunction.assistant.Annotation;
import dev.aifunction.assistant.Api;
import dev.aifunction.assistant.Content;
import dev.aifunction.assistant.Item;
import dev.aifunction.assistant.ModelClient;
import dev.aifunction.assistant.ModelEvent;
import dev.aifunction.assistant.ModelRequest;
import dev.aifunction.assistant.ModelResponse;
import dev.aifunction.assistant.ModelStream;
import dev.aifunction.assistant.Usage;
import dev.aifunction.openapi.http.ApiTimeoutException;
import dev.aifunction.openapi.http.BadRequestException;
import dev.aifunction.openapi.http.ConnectionException;
import dev.aifunction.openapi.http.MalformedResponseException;
import dev.aifunction.openapi.http.ServerException;
import dev.aifunction.tool.ToolCall;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@Timeout(30)
class ChatStreamTest {
  private static final String DONE = "[DONE]";

  private final StubServer server = new StubServer();
  private final OpenAi openAi =
      OpenAi.builder().baseUrl(server.baseUrl()).apiKey("sk-1").retries(0).build();
  private final ModelClient model = openAi.client(Api.CHAT_COMPLETIONS);

  @AfterEach
  void close() {
    openAi.close();
    server.close();
  }

  @Test
  void asksForAStreamThatTellsTheUsage() {
    server.thenEvents(delta("{'content': 'Hi'}"), DONE);

    events();

    JsonNode sent = new JsonMapper().readTree(server.lastRequest().body());
    assertThat(sent.get("stream").asBoolean()).isTrue();
    assertThat(sent.at("/stream_options/include_usage").asBoolean()).isTrue();
  }

  @Test
  void tellsTheTextPieceByPieceAndThenTheWhole() {
    server
        .thenEvents(
            chunk(
                "{'role': 'assistant', 'content': ''}",
                null,
                "'model': 'gpt-x', 'system_fingerprint': 'fp_7'"),
            delta("{'content': 'Good '}"),
            delta("{'content': 'morning'}"),
            chunk("{}", "stop", "'model': 'gpt-x'"),
            json(
                """
                {'id': 'c', 'object': 'chat.completion.chunk', 'created': 1, 'model': 'gpt-x',
                 'choices': [],
                 'usage': {'prompt_tokens': 9, 'completion_tokens': 4, 'total_tokens': 13,
                           'prompt_tokens_details': {'cached_tokens': 3},
                           'completion_tokens_details': {'reasoning_tokens': 2}}}
                """),
            DONE)
        .then(
            200,
            json(
                """
                {'id': 'c', 'object': 'chat.completion', 'created': 1, 'model': 'gpt-x',
                 'system_fingerprint': 'fp_7',
                 'choices': [{'index': 0, 'finish_reason': 'stop',
                              'message': {'role': 'assistant', 'content': 'Good morning'}}],
                 'usage': {'prompt_tokens': 9, 'completion_tokens': 4, 'total_tokens': 13,
                           'prompt_tokens_details': {'cached_tokens': 3},
                           'completion_tokens_details': {'reasoning_tokens': 2}}}
                """));

    try (ModelStream stream = model.stream(request().build())) {
      assertThat(Streams.events(stream))
          .containsExactly(new ModelEvent.TextDelta("Good "), new ModelEvent.TextDelta("morning"));
      assertThat(stream.next()).isNull();
      Streams.assertSame(stream.response(), model.answer(request().build()));
      assertThat(stream.response().usage()).isEqualTo(new Usage(9, 4, 3, 2));
    }
  }

  @Test
  void putsParallelCallsTogetherByTheirIndices() {
    server.thenEvents(
        delta(call(0, "a", "one", "")),
        delta(call(0, null, null, "{\\\"x\\\":")),
        delta(call(1, "b", "two", "{")),
        delta(call(0, null, null, "1}")),
        delta(call(1, "b", "two", "}")), // some servers repeat the id and the name
        chunk("{}", "tool_calls", "'model': 'm'"),
        DONE);

    try (ModelStream stream = model.stream(request().build())) {
      assertThat(Streams.events(stream))
          .containsExactly(
              new ModelEvent.CallStarted("a", "one"),
              new ModelEvent.ArgumentsDelta("a", "{\"x\":"),
              new ModelEvent.CallStarted("b", "two"),
              new ModelEvent.ArgumentsDelta("b", "{"),
              new ModelEvent.ArgumentsDelta("a", "1}"),
              new ModelEvent.ArgumentsDelta("b", "}"));
      assertThat(stream.response().calls())
          .containsExactly(new ToolCall("a", "one", "{\"x\":1}"), new ToolCall("b", "two", "{}"));
      assertThat(stream.response().finishReason()).isEqualTo("tool_calls");
    }
  }

  @Test
  void putsCallsTogetherThatHaveNeitherIdsNorIndices() {
    server.thenEvents(
        delta("{'tool_calls': [{'function': {'name': 'one'}}]}"),
        delta("{'tool_calls': [{'function': {'arguments': '{}'}}]}"),
        delta("{'tool_calls': [{'function': {'name': 'two', 'arguments': ''}}]}"),
        DONE);

    try (ModelStream stream = model.stream(request().build())) {
      Streams.events(stream);

      assertThat(stream.response().calls())
          .containsExactly(
              new ToolCall("call_0", "one", "{}"), new ToolCall("call_1", "two", "{}"));
    }
  }

  @Test
  void refusesACallWithoutAName() {
    server.thenEvents(delta("{'tool_calls': [{'index': 0, 'id': 'a'}]}"), DONE);

    assertThatThrownBy(this::events)
        .isInstanceOf(MalformedResponseException.class)
        .hasMessageContaining("without naming it");
  }

  @Test
  void tellsARefusal() {
    server.thenEvents(delta("{'refusal': 'I '}"), delta("{'refusal': 'will not.'}"), DONE);

    try (ModelStream stream = model.stream(request().build())) {
      assertThat(Streams.events(stream))
          .containsExactly(
              new ModelEvent.RefusalDelta("I "), new ModelEvent.RefusalDelta("will not."));
      assertThat(stream.response().refusal()).isEqualTo("I will not.");
      assertThat(stream.response().items()).isEmpty();
    }
  }

  @Test
  void readsAnnotationsThatArriveInPieces() {
    server.thenEvents(
        delta("{'content': 'See there'}"),
        delta(
            """
            {'annotations': [{'type': 'url_citation', 'url_citation':
              {'start_index': 4, 'end_index': 9, 'url': 'https://x.org', 'title': 'X'}}]}
            """),
        delta("{'annotations': 'of another form'}"),
        DONE);

    ModelResponse response = whole();

    assertThat(((Item.Message) response.items().get(0)).content())
        .containsExactly(
            new Content.Text(
                "See there",
                List.of(new Annotation("url_citation", 4, 9, "https://x.org", "X", null, null))));
  }

  @Test
  void readsAStreamThatHasNextToNothing() {
    server.thenEvents("{\"choices\":[{\"delta\":{\"content\":\"Hi\"}}]}", "{}", DONE);

    ModelResponse response = whole();

    assertThat(response.text()).isEqualTo("Hi");
    assertThat(response.usage()).isEqualTo(Usage.NONE);
    assertThat(response.model()).isNull();
    assertThat(response.finishReason()).isNull();
  }

  @Test
  void refusesAStreamWithoutAChoice() {
    server.thenEvents("{\"choices\":[]}", DONE);

    assertThatThrownBy(this::events).isInstanceOf(MalformedResponseException.class);
  }

  @Test
  void aStreamThatBreaksOffIsNeverWhole() {
    server.thenEvents(delta("{'content': 'Good '}"));

    try (ModelStream stream = model.stream(request().build())) {
      assertThat(stream.next()).isEqualTo(new ModelEvent.TextDelta("Good "));
      assertThatThrownBy(stream::next).isInstanceOf(ConnectionException.class);
      assertThatThrownBy(stream::next).isInstanceOf(ConnectionException.class);
      assertThatThrownBy(stream::response).isInstanceOf(IllegalStateException.class);
    }
  }

  @Test
  void passesTheApisErrorsOn() {
    server
        .then(400, "{\"error\": {\"message\": \"No such model\"}}")
        .thenEvents(
            delta("{'content': 'Good '}"),
            "{\"error\": {\"message\": \"Overheated\", \"type\": \"server_error\"}}");

    assertThatThrownBy(() -> model.stream(request().build()))
        .isInstanceOf(BadRequestException.class)
        .hasMessageContaining("No such model")
        .hasMessageNotContaining("sk-1");
    assertThatThrownBy(this::events)
        .isInstanceOf(ServerException.class)
        .hasMessageContaining("Overheated");
  }

  @Test
  void endsAtTheDeadline() throws Exception {
    CompletableFuture<Boolean> left = new CompletableFuture<>();
    server.thenStall(left, delta("{'content': 'Good '}"));

    try (ModelStream stream =
        model.stream(request().deadline(Instant.now().plusSeconds(1)).build())) {
      stream.next();

      assertThatThrownBy(stream::next).isInstanceOf(ApiTimeoutException.class);
      assertThat(left.get(10, TimeUnit.SECONDS)).isTrue();
    }
  }

  @Test
  void closingFromAnotherThreadFreesTheReader() throws Exception {
    CompletableFuture<Boolean> left = new CompletableFuture<>();
    server.thenStall(left, delta("{'content': 'Good '}"));
    ModelStream stream = model.stream(request().build());
    stream.next();
    CompletableFuture<ModelEvent> reader = CompletableFuture.supplyAsync(stream::next);

    stream.close();

    assertThatThrownBy(() -> reader.get(10, TimeUnit.SECONDS))
        .hasCauseInstanceOf(ConnectionException.class)
        .hasMessageContaining("closed");
    assertThat(left.get(10, TimeUnit.SECONDS)).isTrue();
  }

  @Test
  void interruptingTheReaderEndsTheStream() throws Exception {
    CompletableFuture<Boolean> left = new CompletableFuture<>();
    server.thenStall(left, delta("{'content': 'Good '}"));
    CompletableFuture<Throwable> failure = new CompletableFuture<>();
    CompletableFuture<Boolean> begun = new CompletableFuture<>();
    Thread reader =
        new Thread(
            () -> {
              try (ModelStream stream = model.stream(request().build())) {
                stream.next();
                begun.complete(true);
                stream.next();
              } catch (RuntimeException e) {
                failure.complete(e);
              }
            });
    reader.start();
    begun.get(10, TimeUnit.SECONDS);

    reader.interrupt();

    assertThat(failure.get(10, TimeUnit.SECONDS))
        .isInstanceOf(ConnectionException.class)
        .hasMessageContaining("interrupted");
    assertThat(left.get(10, TimeUnit.SECONDS)).isTrue();
  }

  private List<ModelEvent> events() {
    try (ModelStream stream = model.stream(request().build())) {
      return Streams.events(stream);
    }
  }

  private ModelResponse whole() {
    try (ModelStream stream = model.stream(request().build())) {
      Streams.events(stream);
      return stream.response();
    }
  }

  private static ModelRequest.Builder request() {
    return ModelRequest.builder().model("m").items(List.of(Item.user("Hi")));
  }

  private static String delta(String delta) {
    return chunk(delta, null, "'model': 'm'");
  }

  private static String chunk(String delta, String finishReason, String more) {
    return json(
        "{'id': 'c', 'object': 'chat.completion.chunk', 'created': 1, %s, 'choices': [{'index': 0,"
                .formatted(more)
            + " 'delta': %s, 'finish_reason': %s}]}"
                .formatted(delta, finishReason == null ? "null" : "'" + finishReason + "'"));
  }

  private static String call(int index, String id, String name, String arguments) {
    return "{'tool_calls': [{'index': %d, %s 'function': {%s 'arguments': '%s'}}]}"
        .formatted(
            index,
            id == null ? "" : "'id': '" + id + "', 'type': 'function',",
            name == null ? "" : "'name': '" + name + "',",
            arguments);
  }

  private static String json(String singleQuoted) {
    return singleQuoted.replace('\'', '"').replace("\n", "");
  }
}
