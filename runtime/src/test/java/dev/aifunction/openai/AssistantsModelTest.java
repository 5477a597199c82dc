package dev.aifunction.openai;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.aifunction.assistant.Annotation;
import dev.aifunction.assistant.Api;
import dev.aifunction.assistant.ChatOptions;
import dev.aifunction.assistant.Content;
import dev.aifunction.assistant.ConversationConflictException;
import dev.aifunction.assistant.HostedTool;
import dev.aifunction.assistant.Item;
import dev.aifunction.assistant.KeptHistory;
import dev.aifunction.assistant.ModelClient;
import dev.aifunction.assistant.ModelRequest;
import dev.aifunction.assistant.ModelResponse;
import dev.aifunction.assistant.ResponseFormat;
import dev.aifunction.assistant.Role;
import dev.aifunction.assistant.ToolChoice;
import dev.aifunction.assistant.Usage;
import dev.aifunction.openapi.http.AiFunctionException;
import dev.aifunction.openapi.http.ApiTimeoutException;
import dev.aifunction.openapi.http.BadRequestException;
import dev.aifunction.openapi.http.ConnectionException;
import dev.aifunction.openapi.http.NotFoundException;
import dev.aifunction.openapi.http.RateLimitException;
import dev.aifunction.openapi.http.ServerException;
import dev.aifunction.tool.ToolCall;
import dev.aifunction.tool.ToolOutput;
import dev.aifunction.tool.ToolSpec;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@Timeout(60)
class AssistantsModelTest {
  private static final JsonMapper JSON = new JsonMapper();
  private static final String RUNS = "/v1/threads/thread_1/runs";
  private static final String HELLO = Runs.messages(Runs.message("msg_1", Runs.text("Hello")));
  private static final KeptHistory KEPT = new KeptHistory("thread/thread_1", 1);

  private final StubServer server = new StubServer();
  private final OpenAi openAi =
      OpenAi.builder().baseUrl(server.baseUrl()).apiKey("sk-1").retries(0).build();
  private final ModelClient model = openAi.client(Api.ASSISTANTS);

  @AfterEach
  void close() {
    openAi.close();
    server.close();
  }

  @Test
  void makesAThreadAndAnAssistantAndRunsIt() {
    answerFirst(Runs.run("completed", Runs.USAGE), HELLO);

    ModelResponse response = model.answer(request().build());

    assertThat(response.items()).containsExactly(Item.assistant("Hello"));
    assertThat(response.usage()).isEqualTo(new Usage(9, 4, 0, 0));
    assertThat(response.model()).isEqualTo("gpt-x");
    assertThat(response.finishReason()).isEqualTo("stop");
    assertThat(response.handle()).isEqualTo("thread/thread_1");
    assertThat(server.requests())
        .extracting(request -> request.method() + " " + request.path())
        .containsExactly(
            "POST /v1/threads",
            "POST /v1/assistants",
            "POST " + RUNS,
            "GET /v1/threads/thread_1/messages");
    assertThat(sent(1)).isEqualTo(json("{'model': 'm', 'name': 'aifunction'}"));
    assertThat(sent(2))
        .isEqualTo(
            json(
                "{'assistant_id': 'asst_1', 'additional_messages': [{'role': 'user', 'content':"
                    + " 'Hi'}]}"));
    assertThat(server.lastRequest().query()).contains("run_id=run_1", "order=asc");
    assertThat(server.lastRequest().headers().getFirst("OpenAI-Beta")).isEqualTo("assistants=v2");
  }

  @Test
  void sendsOnlyWhatIsNewToAThreadAndMakesNoSecondAssistant() {
    answerFirst(Runs.run("completed"), HELLO);
    server.then(200, Runs.run("completed")).then(200, HELLO);
    model.answer(request().build());

    model.answer(
        request()
            .items(List.of(Item.user("Hi"), Item.assistant("Hello"), Item.user("And then?")))
            .kept(new KeptHistory("thread/thread_1", 2))
            .build());

    assertThat(server.requests()).hasSize(6);
    assertThat(sent(4))
        .isEqualTo(
            json(
                "{'assistant_id': 'asst_1', 'additional_messages': [{'role': 'user', 'content':"
                    + " 'And then?'}]}"));
  }

  @Test
  void waitsForARunAndSubmitsAllOutputsAtOnce() {
    answerFirst(Runs.run("queued"));
    server
        .then(200, Runs.run("in_progress"))
        .then(200, Runs.run("requires_action", Runs.CALLS))
        .then(200, Runs.messages(Runs.message("msg_1", Runs.text("Looking."))))
        .then(200, Runs.run("completed", Runs.USAGE))
        .then(200, Runs.messages(Runs.message("msg_2", Runs.text("Done."))));
    ModelRequest request = request().build();

    ModelResponse waiting = model.answer(request);

    assertThat(waiting.items())
        .containsExactly(
            Item.assistant("Looking."),
            new Item.Call(new ToolCall("a", "one", "{}")),
            new Item.Call(new ToolCall("b", "two", "[1]")));
    assertThat(waiting.finishReason()).isEqualTo("tool_calls");
    assertThat(waiting.usage()).isEqualTo(Usage.NONE);
    assertThat(waiting.handle()).isEqualTo("thread/thread_1/run_1/msg_1");

    ModelResponse done =
        model.answer(
            after(
                waiting,
                new Item.Output(ToolOutput.of("a", "1")),
                new Item.Output(ToolOutput.failed("b", "no"))));

    StubServer.Request submitted = server.requests().get(6);
    assertThat(submitted.path()).isEqualTo(RUNS + "/run_1/submit_tool_outputs");
    assertThat(sent(6))
        .isEqualTo(
            json(
                "{'tool_outputs': [{'tool_call_id': 'a', 'output': '1'}, {'tool_call_id': 'b',"
                    + " 'output': 'no'}]}"));
    assertThat(server.lastRequest().query()).contains("after=msg_1");
    assertThat(done.text()).isEqualTo("Done.");
    assertThat(done.usage()).isEqualTo(new Usage(9, 4, 0, 0));
    assertThat(done.handle()).isEqualTo("thread/thread_1");
  }

  @Test
  void cancelsARunThatWaitsWhenSomethingElseComes() {
    server
        .then(200, Runs.run("cancelled"))
        .then(200, Runs.ASSISTANT)
        .then(200, Runs.run("completed"))
        .then(200, HELLO);
    List<Item> items =
        List.of(
            Item.user("Hi"),
            new Item.Call(new ToolCall("a", "one", "{}")),
            new Item.Output(ToolOutput.of("a", "1")),
            Item.user("Never mind."));

    model.answer(request().items(items).kept(new KeptHistory("thread/thread_1/run_1", 2)).build());

    assertThat(server.requests().get(0).path()).isEqualTo(RUNS + "/run_1/cancel");
    assertThat(sent(2).get("additional_messages"))
        .isEqualTo(
            json(
                """
                [{'role': 'assistant',
                  'content': 'I called the tool one with {} and got: 1'},
                 {'role': 'user', 'content': 'Never mind.'}]
                """));
    assertThat(server.lastRequest().query()).doesNotContain("after");
  }

  @Test
  void opensAThreadThatAnEarlierTurnLeftLocked() {
    String locked = "{\"error\": {\"message\": \"Thread thread_1 already has an active run.\"}}";
    server
        .then(200, Runs.ASSISTANT)
        .then(400, locked)
        .then(200, Runs.messages(Runs.run("requires_action"), Runs.run("completed")))
        .then(200, Runs.run("cancelled"))
        .then(200, Runs.run("completed"))
        .then(200, HELLO)
        .then(400, locked)
        .then(200, Runs.messages(Runs.run("in_progress")))
        .then(200, Runs.run("cancelling"))
        .then(200, Runs.run("cancelled"))
        .then(200, Runs.run("completed"))
        .then(200, HELLO)
        .then(400, locked)
        .then(200, Runs.messages())
        .then(400, locked);

    assertThat(model.answer(request().kept(first()).build()).text()).isEqualTo("Hello");

    assertThat(server.requests())
        .extracting(request -> request.method() + " " + request.path())
        .containsSubsequence(
            "POST " + RUNS, "GET " + RUNS, "POST " + RUNS + "/run_1/cancel", "POST " + RUNS);
    assertThat(model.answer(request().kept(first()).build()).text()).isEqualTo("Hello");
    assertThatThrownBy(() -> model.answer(request().kept(first()).build()))
        .isInstanceOf(BadRequestException.class)
        .hasMessageContaining("active run");
  }

  @Test
  void waitsForARunThatIsBeingCancelled() {
    String locked = "{\"error\": {\"message\": \"Thread thread_1 already has an active run.\"}}";
    String tooLate = "{\"error\": {\"message\": \"Cannot cancel run with status cancelling.\"}}";
    server
        .then(200, Runs.ASSISTANT)
        .then(400, locked)
        .then(200, Runs.messages(Runs.run("cancelling")))
        .then(200, Runs.run("cancelled"))
        .then(200, Runs.run("completed"))
        .then(200, HELLO)
        .then(400, locked)
        .then(200, Runs.messages(Runs.run("requires_action")))
        .then(400, tooLate)
        .then(200, Runs.run("cancelled"))
        .then(200, Runs.run("completed"))
        .then(200, HELLO);

    assertThat(model.answer(request().kept(first()).build()).text()).isEqualTo("Hello");
    assertThat(model.answer(request().kept(first()).build()).text()).isEqualTo("Hello");
  }

  @Test
  void tellsANewThreadWhatWasSaidElsewhere() {
    answerFirst(Runs.run("completed"), HELLO);

    model.answer(
        request()
            .instructions("Be brief.")
            .items(
                List.of(
                    new Item.Message(Role.SYSTEM, "Hurry."),
                    Item.user("Hi"),
                    new Item.Call(new ToolCall("a", "one", "{}")),
                    new Item.Call(new ToolCall("b", "two", "{}")),
                    new Item.Output(ToolOutput.of("a", "1")),
                    new Item.Other(Api.RESPONSES, "reasoning", "{}"),
                    Item.assistant("Well."),
                    new Item.Message(Role.DEVELOPER, "In English.")))
            .kept(new KeptHistory("response/resp_1", 2))
            .build());

    assertThat(sent(2).get("instructions").asString())
        .isEqualTo("Be brief.\n\nHurry.\n\nIn English.");
    assertThat(sent(2).get("additional_messages"))
        .isEqualTo(
            json(
                """
                [{'role': 'user', 'content': 'Hi'},
                 {'role': 'assistant', 'content': 'I called the tool two with {}.'},
                 {'role': 'assistant', 'content': 'I called the tool one with {} and got: 1'},
                 {'role': 'assistant', 'content': 'Well.'}]
                """));
  }

  @Test
  void addsMessagesOneByOneThatARunCannotBring() {
    server.then(200, Runs.THREAD).then(200, Runs.ASSISTANT);
    server.then(200, Runs.message("m1", "")).then(200, Runs.message("m2", ""));
    server.then(200, Runs.run("completed")).then(200, HELLO);
    List<Item> items = new ArrayList<>();
    for (int i = 0; i < 34; i++) {
      items.add(Item.user("Word " + i));
    }

    model.answer(request().items(items).build());

    assertThat(server.requests().get(2).path()).isEqualTo("/v1/threads/thread_1/messages");
    assertThat(sent(2).get("content").asString()).isEqualTo("Word 0");
    assertThat(sent(3).get("content").asString()).isEqualTo("Word 1");
    assertThat(sent(4).get("additional_messages")).hasSize(32);
  }

  @Test
  void overridesWhatTheAssistantHas() {
    answerFirst(Runs.run("completed"), HELLO);
    ChatOptions options =
        ChatOptions.builder()
            .model("m")
            .temperature(0.5)
            .topP(0.9)
            .maxTokens(300)
            .reasoningEffort("low")
            .parallelToolCalls(false)
            .metadata(Map.of("team", "a"))
            .toolChoice(ToolChoice.tool("t"))
            .build();
    String parameters = "{ \"type\":\"object\",  \"properties\":{} }";

    model.answer(
        request()
            .options(options)
            .tools(
                List.of(ToolSpec.builder("t").description("Does.").parameters(parameters).build()))
            .format(ResponseFormat.json("f", "{\"b\":1}", text -> text))
            .build());

    assertThat(server.requests().get(2).body()).contains(parameters);
    assertThat(sent(2))
        .isEqualTo(
            json(
                """
                {'assistant_id': 'asst_1',
                 'additional_messages': [{'role': 'user', 'content': 'Hi'}],
                 'tools': [{'type': 'function', 'function': {'name': 't', 'description': 'Does.',
                   'parameters': {'type': 'object', 'properties': {}}, 'strict': true}}],
                 'response_format': {'type': 'json_schema',
                   'json_schema': {'name': 'f', 'schema': {'b': 1}, 'strict': true}},
                 'temperature': 0.5, 'top_p': 0.9, 'max_completion_tokens': 300,
                 'reasoning_effort': 'low', 'parallel_tool_calls': false,
                 'metadata': {'team': 'a'},
                 'tool_choice': {'type': 'function', 'function': {'name': 't'}}}
                """));
  }

  @Test
  void refusesOptionsThatTheApiDoesNotHave() {
    List<ChatOptions> options =
        List.of(
            ChatOptions.builder().stop(List.of("END")).build(),
            ChatOptions.builder().seed(7).build(),
            ChatOptions.builder().serviceTier("flex").build(),
            ChatOptions.builder().store(true).build());
    for (ChatOptions set : options) {
      assertThatThrownBy(() -> model.answer(request().options(set).model("m").kept(KEPT).build()))
          .isInstanceOf(UnsupportedOperationException.class)
          .hasMessageContaining("Assistants has no option");
    }
    assertThat(server.requests()).isEmpty();
  }

  @Test
  void givesHostedToolsToTheAssistantAndTheRun() {
    answerFirst(Runs.run("completed"), HELLO);

    model.answer(
        request()
            .hostedTools(
                List.of(
                    HostedTool.codeInterpreter("file-1"),
                    new HostedTool.FileSearch(List.of("vs_1"), 5)))
            .items(
                List.of(
                    Item.user(
                        Content.text("Look"),
                        Content.imageFile("file-2"),
                        Content.image(URI.create("https://x.org/a.png")),
                        Content.file("file-3"))))
            .build());

    String tools =
        "[{'type': 'code_interpreter'}, {'type': 'file_search', 'file_search':"
            + " {'max_num_results': 5}}]";
    assertThat(sent(1).get("tools")).isEqualTo(json(tools));
    assertThat(sent(1).get("tool_resources"))
        .isEqualTo(
            json(
                "{'code_interpreter': {'file_ids': ['file-1']}, 'file_search':"
                    + " {'vector_store_ids': ['vs_1']}}"));
    assertThat(sent(2).get("tools")).isEqualTo(json(tools));
    assertThat(sent(2).at("/additional_messages/0"))
        .isEqualTo(
            json(
                """
                {'role': 'user',
                 'content': [{'type': 'text', 'text': 'Look'},
                             {'type': 'image_file', 'image_file': {'file_id': 'file-2'}},
                             {'type': 'image_url', 'image_url': {'url': 'https://x.org/a.png'}}],
                 'attachments': [{'file_id': 'file-3',
                   'tools': [{'type': 'code_interpreter'}, {'type': 'file_search'}]}]}
                """));
  }

  @Test
  void refusesWhatTheApiDoesNotTakeAndSaysWhatToDo() {
    Map<Content, String> contents =
        Map.of(
            Content.file("file-1"), "HostedTool.fileSearch()",
            Content.file("a.pdf", new byte[] {1}, "application/pdf"), "upload it",
            Content.image(new byte[] {1}, "image/png"), "upload it");
    contents.forEach(
        (content, advice) ->
            assertThatThrownBy(
                    () ->
                        model.answer(
                            request().items(List.of(Item.user(content))).kept(first()).build()))
                .isInstanceOf(UnsupportedOperationException.class)
                .hasMessageContaining(advice));
    assertThatThrownBy(
            () ->
                model.answer(
                    request().hostedTools(List.of(HostedTool.webSearch())).kept(KEPT).build()))
        .isInstanceOf(UnsupportedOperationException.class)
        .hasMessage("Assistants has no hosted tool web_search: use Api.RESPONSES");
    assertThat(server.requests()).isEmpty();
  }

  @Test
  void readsAnnotationsImagesAndWhatItDoesNotKnow() {
    answerFirst(
        Runs.run("completed"),
        Runs.messages(
            Runs.message(
                "msg_1",
                """
                {'type': 'image_file', 'image_file': {'file_id': 'file-1'}},
                {'type': 'image_url', 'image_url': {'url': 'https://x.org/a.png'}},
                {'type': 'text', 'text': {'value': 'See', 'annotations': [
                  {'type': 'file_citation', 'text': '[1]', 'start_index': 0, 'end_index': 3,
                   'file_citation': {'file_id': 'f1'}},
                  {'type': 'file_path', 'text': 'sandbox:/a', 'start_index': 1, 'end_index': 2,
                   'file_path': {'file_id': 'f2'}},
                  {'type': 'of_tomorrow'}]}}
                """),
            Runs.message("msg_2", "{'type': 'of_tomorrow', 'news': 1}")));

    ModelResponse response = model.answer(request().build());

    assertThat(((Item.Message) response.items().get(0)).content())
        .containsExactly(
            Content.imageFile("file-1"),
            new Content.Image("https://x.org/a.png", null, null),
            new Content.Text(
                "See",
                List.of(
                    new Annotation("file_citation", 0, 3, null, null, "f1", null),
                    new Annotation("file_path", 1, 2, null, null, "f2", null))));
    assertThat(response.items().get(1))
        .isInstanceOfSatisfying(
            Item.Other.class, other -> assertThat(other.json()).contains("\"news\": 1"));
  }

  @Test
  void takesTheLastMessageOfARunForTheAnswer() {
    answerFirst(
        Runs.run("completed"),
        Runs.messages(
            Runs.message("msg_1", Runs.text("I look.")),
            Runs.message("msg_2", Runs.text("It rains."))));

    ModelResponse response = model.answer(request().build());

    assertThat(response.text()).isEqualTo("It rains.");
    assertThat(response.items()).hasSize(2);
  }

  @Test
  void readsARefusal() {
    answerFirst(
        Runs.run("completed"),
        Runs.messages(Runs.message("msg_1", "{'type': 'refusal', 'refusal': 'No.'}")));

    ModelResponse response = model.answer(request().build());

    assertThat(response.refusal()).isEqualTo("No.");
    assertThat(response.items()).isEmpty();
  }

  @Test
  void saysWhyAnAnswerIsIncomplete() {
    Map<String, String> reasons =
        Map.of(
            "{'reason': 'max_completion_tokens'}", "length",
            "{'reason': 'max_prompt_tokens'}", "length",
            "{'reason': 'tired'}", "tired",
            "null", "incomplete");
    server.then(200, Runs.ASSISTANT);
    reasons.forEach(
        (details, reason) -> {
          server.then(200, Runs.run("incomplete", "'incomplete_details': " + details));
          server.then(200, HELLO);

          assertThat(model.answer(request().kept(first()).build()).finishReason())
              .isEqualTo(reason);
        });
  }

  @ParameterizedTest
  @MethodSource("runsThatFailed")
  void throwsWhatTheServerSaysFailed(
      String run, Class<? extends AiFunctionException> type, String message) throws Exception {
    server.then(200, Runs.ASSISTANT).then(200, run).then(200, Runs.messages());

    assertThatThrownBy(() -> model.answer(request().kept(first()).build()))
        .isInstanceOf(type)
        .hasMessageContaining(message);
    server.awaitRequest("GET", "/v1/threads/thread_1/messages");
    assertThat(server.requests()).noneMatch(sent -> sent.path().endsWith("/cancel"));
  }

  static Stream<Arguments> runsThatFailed() {
    return Stream.of(
        arguments(failed("rate_limit_exceeded"), RateLimitException.class, "Oh"),
        arguments(failed("server_error"), ServerException.class, "Oh"),
        arguments(Runs.run("expired"), ApiTimeoutException.class, "expired"),
        arguments(Runs.run("cancelled"), ConversationConflictException.class, "thread_1"));
  }

  private static String failed(String code) {
    return Runs.run("failed", "'last_error': {'code': '%s', 'message': 'Oh'}".formatted(code));
  }

  @Test
  void deletesAThreadWhoseFirstQuestionFailed() throws Exception {
    server
        .then(200, Runs.THREAD)
        .then(200, Runs.ASSISTANT)
        .then(400, "{\"error\": {\"message\": \"Bad words\"}}")
        .then(200, "{}");

    assertThatThrownBy(() -> model.answer(request().build()))
        .isInstanceOf(BadRequestException.class)
        .hasMessageContaining("Bad words")
        .hasMessageNotContaining("sk-1");
    server.awaitRequest("DELETE", "/v1/threads/thread_1");
  }

  @Test
  void makesAnotherAssistantAfterOneWasDeleted() {
    server
        .then(200, Runs.ASSISTANT)
        .then(404, "{\"error\": {\"message\": \"No assistant found\"}}")
        .then(200, Runs.ASSISTANT)
        .then(200, Runs.run("completed"))
        .then(200, HELLO);
    ModelRequest request = request().kept(first()).build();

    assertThatThrownBy(() -> model.answer(request)).isInstanceOf(NotFoundException.class);
    assertThat(model.answer(request).text()).isEqualTo("Hello");
  }

  @Test
  void cancelsTheRunAtTheDeadline() throws Exception {
    server.then(200, Runs.ASSISTANT);
    for (int i = 0; i < 10; i++) {
      server.then(200, Runs.run("in_progress"));
    }

    assertThatThrownBy(
            () ->
                model.answer(
                    request().kept(first()).deadline(Instant.now().plusSeconds(5)).build()))
        .isInstanceOf(ApiTimeoutException.class);
    server.awaitRequest("POST", RUNS + "/run_1/cancel");
  }

  @Test
  void interruptingTheCallerEndsTheWaitAndCancelsTheRun() throws Exception {
    server.then(200, Runs.ASSISTANT);
    for (int i = 0; i < 10; i++) {
      server.then(200, Runs.run("in_progress"));
    }
    CompletableFuture<Throwable> failure = new CompletableFuture<>();
    Thread caller =
        new Thread(
            () -> {
              try {
                model.answer(request().kept(first()).build());
              } catch (RuntimeException e) {
                failure.complete(e);
              }
            });
    caller.start();
    server.awaitRequest("GET", RUNS + "/run_1");

    caller.interrupt();

    assertThat(failure.get(5, TimeUnit.SECONDS))
        .isInstanceOf(ConnectionException.class)
        .hasMessageContaining("interrupted");
    server.awaitRequest("POST", RUNS + "/run_1/cancel");
  }

  @Test
  void deletesTheAssistantsThatItMadeWhenClosed() {
    answerFirst(Runs.run("completed"), HELLO);
    server.then(200, "{\"id\": \"asst_1\", \"object\": \"assistant.deleted\", \"deleted\": true}");
    model.answer(request().build());

    openAi.close();

    assertThat(server.lastRequest().method()).isEqualTo("DELETE");
    assertThat(server.lastRequest().path()).isEqualTo("/v1/assistants/asst_1");
    int requests = server.requests().size();
    openAi.close();
    assertThat(server.requests()).hasSize(requests);
  }

  @Test
  void needsAModelAndLeavesNothingBehindWithoutOne() {
    ModelRequest request = ModelRequest.builder().items(List.of(Item.user("Hi"))).build();

    assertThatThrownBy(() -> model.answer(request))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("OPENAI_MODEL");
    assertThat(server.requests()).isEmpty();
  }

  private void answerFirst(String... answers) {
    server.then(200, Runs.THREAD).then(200, Runs.ASSISTANT);
    for (String answer : answers) {
      server.then(200, answer);
    }
  }

  /** Is of a thread that has nothing yet. */
  private static KeptHistory first() {
    return new KeptHistory("thread/thread_1", 0);
  }

  private static ModelRequest.Builder request() {
    return ModelRequest.builder().model("m").items(List.of(Item.user("Hi")));
  }

  private static ModelRequest after(ModelResponse response, Item... outputs) {
    List<Item> items = new ArrayList<>();
    items.add(Item.user("Hi"));
    items.addAll(response.items());
    int kept = items.size();
    items.addAll(List.of(outputs));
    String handle = response.handle();
    assertThat(handle).isNotNull();
    return request().items(items).kept(new KeptHistory(handle, kept)).build();
  }

  private JsonNode sent(int index) {
    return JSON.readTree(server.requests().get(index).body());
  }

  private static JsonNode json(String singleQuoted) {
    return JSON.readTree(singleQuoted.replace('\'', '"'));
  }
}
