package dev.aifunction.openai;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aifunction.assistant.Api;
import dev.aifunction.assistant.ChatOptions;
import dev.aifunction.assistant.History;
import dev.aifunction.assistant.Item;
import dev.aifunction.assistant.ModelClient;
import dev.aifunction.assistant.ModelEvent;
import dev.aifunction.assistant.ModelRequest;
import dev.aifunction.assistant.ModelResponse;
import dev.aifunction.assistant.ModelStream;
import dev.aifunction.openapi.http.ApiTimeoutException;
import dev.aifunction.openapi.http.ConnectionException;
import dev.aifunction.openapi.http.MalformedResponseException;
import dev.aifunction.openapi.http.RateLimitException;
import dev.aifunction.openapi.http.ServerException;
import dev.aifunction.tool.ToolCall;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import tools.jackson.databind.json.JsonMapper;

@Timeout(30)
class ResponsesStreamTest {
  private static final String CALL =
      "{'type': 'function_call', 'id': '%s', 'call_id': '%s', 'name': '%s', 'arguments': '%s',"
          + " 'status': 'completed'}";

  private final StubServer server = new StubServer();
  private final OpenAi openAi =
      OpenAi.builder().baseUrl(server.baseUrl()).apiKey("sk-1").retries(0).build();
  private final ModelClient model = openAi.client(Api.RESPONSES);

  @AfterEach
  void close() {
    openAi.close();
    server.close();
  }

  @Test
  void tellsTheTextPieceByPieceAndThenTheWhole() {
    String whole = Responses.completed(Responses.message("Good morning"));
    server
        .thenEvents(
            Responses.event("response.created", "'response': " + whole),
            added(0, Responses.message("")),
            Responses.event("response.of_tomorrow", "'news': {'a': 1}"),
            text("Good "),
            text(""),
            text("morning"),
            done(0, Responses.message("Good morning")),
            completed(whole))
        .then(200, whole);

    try (ModelStream stream = model.stream(request().build())) {
      assertThat(Streams.events(stream))
          .containsExactly(new ModelEvent.TextDelta("Good "), new ModelEvent.TextDelta("morning"));
      assertThat(stream.next()).isNull();
      assertThat(new JsonMapper().readTree(server.lastRequest().body()).get("stream").asBoolean())
          .isTrue();
      Streams.assertSame(stream.response(), model.answer(request().build()));
    }
  }

  @Test
  void tellsParallelCallsAsTheyAreWritten() {
    String one = CALL.formatted("fc_1", "a", "one", "{}");
    String two = CALL.formatted("fc_2", "b", "two", "[1]");
    server.thenEvents(
        added(0, CALL.formatted("fc_1", "a", "one", "")),
        added(1, CALL.formatted("fc_2", "b", "two", "")),
        arguments(0, "{"),
        arguments(1, "[1]"),
        arguments(0, "}"),
        done(0, one),
        done(1, two),
        completed(Responses.completed(one, two)));

    try (ModelStream stream = model.stream(request().build())) {
      assertThat(Streams.events(stream))
          .containsExactly(
              new ModelEvent.CallStarted("a", "one"),
              new ModelEvent.CallStarted("b", "two"),
              new ModelEvent.ArgumentsDelta("a", "{"),
              new ModelEvent.ArgumentsDelta("b", "[1]"),
              new ModelEvent.ArgumentsDelta("a", "}"));
      assertThat(stream.response().calls())
          .containsExactly(new ToolCall("a", "one", "{}"), new ToolCall("b", "two", "[1]"));
    }
  }

  @Test
  void readsServersThatTellOfItemsOnlyWhenTheyAreDone() {
    server.thenEvents(
        done(0, CALL.formatted("fc_1", "a", "one", "{}")), completed(Responses.completed()));

    try (ModelStream stream = model.stream(request().build())) {
      assertThat(Streams.events(stream))
          .containsExactly(
              new ModelEvent.CallStarted("a", "one"), new ModelEvent.ArgumentsDelta("a", "{}"));
      assertThat(stream.response().calls()).containsExactly(new ToolCall("a", "one", "{}"));
    }
  }

  @Test
  void tellsRefusalsAndThoughts() {
    server.thenEvents(
        Responses.event(
            "response.reasoning_summary_text.delta",
            "'item_id': 'i', 'output_index': 0, 'summary_index': 0, 'delta': 'Hm'"),
        Responses.event(
            "response.reasoning_text.delta",
            "'item_id': 'i', 'output_index': 0, 'content_index': 0, 'delta': 'So'"),
        Responses.event(
            "response.refusal.delta",
            "'item_id': 'i', 'output_index': 1, 'content_index': 0, 'delta': 'No.'"),
        completed(
            Responses.completed(
                "{'type': 'message', 'id': 'msg_1', 'role': 'assistant', 'status': 'completed',"
                    + " 'content': [{'type': 'refusal', 'refusal': 'No.'}]}")));

    try (ModelStream stream = model.stream(request().build())) {
      assertThat(Streams.events(stream))
          .containsExactly(
              new ModelEvent.ReasoningDelta("Hm"),
              new ModelEvent.ReasoningDelta("So"),
              new ModelEvent.RefusalDelta("No."));
      assertThat(stream.response().refusal()).isEqualTo("No.");
    }
  }

  @Test
  void losesNothingOfTheAnswerToEventsThatItDoesNotKnow() {
    String unknown = "{'id': 'x_1', 'type': 'of_tomorrow', 'nested': {'a': 1}}";
    server.thenEvents(
        Responses.event("response.of_tomorrow.delta", "'delta': 'x'"),
        completed(Responses.completed(unknown)));

    assertThat(whole(request()).items())
        .singleElement()
        .isInstanceOfSatisfying(
            Item.Other.class, other -> assertThat(other.type()).isEqualTo("of_tomorrow"));
  }

  @Test
  void saysWhyAnAnswerIsIncomplete() {
    server.thenEvents(
        Responses.event(
            "response.incomplete",
            "'response': "
                + Responses.response(
                    "'status': 'incomplete', 'incomplete_details': {'reason':"
                        + " 'max_output_tokens'}",
                    Responses.message("Hel"))));

    ModelResponse response = whole(request());

    assertThat(response.finishReason()).isEqualTo(ModelResponse.LENGTH);
    assertThat(response.text()).isEqualTo("Hel");
  }

  @Test
  void throwsWhatTheServerSaysFailed() {
    server
        .thenEvents(
            text("Good "),
            Responses.event(
                "response.failed",
                "'response': "
                    + Responses.response(
                        "'status': 'failed', 'error': {'code': 'rate_limit_exceeded', 'message':"
                            + " 'Too fast'}")))
        .thenEvents(
            text("Good "),
            Responses.event(
                "error", "'code': 'server_error', 'message': 'Overheated', 'param': null"));

    assertThatThrownBy(() -> whole(request()))
        .isInstanceOf(RateLimitException.class)
        .hasMessage("Too fast");
    assertThatThrownBy(() -> whole(request()))
        .isInstanceOf(ServerException.class)
        .hasMessageContaining("Overheated");
  }

  @Test
  void aStreamThatBreaksOffIsNeverWhole() {
    server.thenEvents(text("Good ")).thenEvents(text("Good "), "[DONE]");

    try (ModelStream stream = model.stream(request().build())) {
      assertThat(stream.next()).isEqualTo(new ModelEvent.TextDelta("Good "));
      assertThatThrownBy(stream::next).isInstanceOf(ConnectionException.class);
      assertThatThrownBy(stream::next).isInstanceOf(ConnectionException.class);
      assertThatThrownBy(stream::response).isInstanceOf(IllegalStateException.class);
    }
    assertThatThrownBy(() -> whole(request()))
        .isInstanceOf(MalformedResponseException.class)
        .hasMessageContaining("without the whole answer");
  }

  @Test
  void tellsTheHandleOfAHistoryThatTheServerKeeps() {
    server.thenEvents(completed(Responses.completed(Responses.message("Hello"))));

    ModelResponse response =
        whole(
            request()
                .options(ChatOptions.builder().history(History.PREVIOUS_RESPONSE).build())
                .model("m"));

    assertThat(response.handle()).contains("resp_1");
  }

  @Test
  void endsAtTheDeadline() throws Exception {
    CompletableFuture<Boolean> left = new CompletableFuture<>();
    server.thenStall(left, text("Good "));

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
    server.thenStall(left, text("Good "));
    ModelStream stream = model.stream(request().build());
    stream.next();
    CompletableFuture<ModelEvent> reader = CompletableFuture.supplyAsync(stream::next);

    stream.close();

    assertThatThrownBy(() -> reader.get(10, TimeUnit.SECONDS))
        .hasCauseInstanceOf(ConnectionException.class);
    assertThat(left.get(10, TimeUnit.SECONDS)).isTrue();
  }

  private ModelResponse whole(ModelRequest.Builder request) {
    try (ModelStream stream = model.stream(request.build())) {
      Streams.events(stream);
      return stream.response();
    }
  }

  private static ModelRequest.Builder request() {
    return ModelRequest.builder().model("m").items(List.of(Item.user("Hi")));
  }

  private static String text(String delta) {
    return Responses.event(
        "response.output_text.delta",
        "'item_id': 'msg_1', 'output_index': 0, 'content_index': 0, 'logprobs': [], 'delta': '%s'"
            .formatted(delta));
  }

  private static String arguments(int place, String delta) {
    return Responses.event(
        "response.function_call_arguments.delta",
        "'item_id': 'x', 'output_index': %d, 'delta': '%s'".formatted(place, delta));
  }

  private static String added(int place, String item) {
    return Responses.event(
        "response.output_item.added", "'output_index': %d, 'item': %s".formatted(place, item));
  }

  private static String done(int place, String item) {
    return Responses.event(
        "response.output_item.done", "'output_index': %d, 'item': %s".formatted(place, item));
  }

  private static String completed(String response) {
    return Responses.event("response.completed", "'response': " + response);
  }
}
