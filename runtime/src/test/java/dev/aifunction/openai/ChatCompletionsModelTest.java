package dev.aifunction.openai;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aifunction.assistant.Annotation;
import dev.aifunction.assistant.Api;
import dev.aifunction.assistant.ChatOptions;
import dev.aifunction.assistant.Content;
import dev.aifunction.assistant.Conversation;
import dev.aifunction.assistant.HostedTool;
import dev.aifunction.assistant.Item;
import dev.aifunction.assistant.ModelClient;
import dev.aifunction.assistant.ModelRequest;
import dev.aifunction.assistant.ModelResponse;
import dev.aifunction.assistant.Reply;
import dev.aifunction.assistant.ResponseFormat;
import dev.aifunction.assistant.Role;
import dev.aifunction.assistant.ToolChoice;
import dev.aifunction.assistant.Usage;
import dev.aifunction.openapi.http.ApiTimeoutException;
import dev.aifunction.openapi.http.ConnectionException;
import dev.aifunction.openapi.http.MalformedResponseException;
import dev.aifunction.openapi.http.RateLimitException;
import dev.aifunction.tool.ToolCall;
import dev.aifunction.tool.ToolOutput;
import dev.aifunction.tool.ToolSpec;
import dev.aifunction.tool.Toolset;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ChatCompletionsModelTest {
  private static final JsonMapper JSON = new JsonMapper();
  private static final String HELLO =
      """
      {"id": "chatcmpl-1", "object": "chat.completion", "created": 1, "model": "gpt-5.2-2025-12-11",
       "system_fingerprint": "fp_7",
       "choices": [{"index": 0, "finish_reason": "stop", "logprobs": null,
                    "message": {"role": "assistant", "content": "Hello", "refusal": null}}],
       "usage": {"prompt_tokens": 9, "completion_tokens": 4, "total_tokens": 13,
                 "prompt_tokens_details": {"cached_tokens": 3},
                 "completion_tokens_details": {"reasoning_tokens": 2}}}
      """;

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
  void sendsNothingThatNobodySet() {
    server.then(200, HELLO);

    model.answer(request().build());

    assertThat(server.lastRequest().method()).isEqualTo("POST");
    assertThat(server.lastRequest().path()).isEqualTo("/v1/chat/completions");
    assertThat(sent())
        .isEqualTo(json("{'model': 'm', 'messages': [{'role': 'user', 'content': 'Hi'}]}"));
  }

  @Test
  void sendsEveryOption() {
    server.then(200, HELLO);
    ChatOptions options =
        ChatOptions.builder()
            .model("o")
            .temperature(0.5)
            .topP(0.9)
            .maxTokens(100)
            .stop(List.of("END"))
            .seed(7)
            .frequencyPenalty(0.1)
            .presencePenalty(0.2)
            .reasoningEffort("low")
            .parallelToolCalls(false)
            .serviceTier("flex")
            .store(true)
            .metadata(Map.of("team", "a"))
            .build();
    ToolSpec tool = ToolSpec.builder("t").description("Does.").build();

    model.answer(request().options(options).tools(List.of(tool)).build());

    JsonNode sent = sent();
    assertThat(sent.propertyNames())
        .containsExactlyInAnyOrder(
            "model",
            "messages",
            "tools",
            "temperature",
            "top_p",
            "max_completion_tokens",
            "stop",
            "seed",
            "frequency_penalty",
            "presence_penalty",
            "reasoning_effort",
            "parallel_tool_calls",
            "service_tier",
            "store",
            "metadata");
    assertThat(sent.get("model").asString()).isEqualTo("o");
    assertThat(sent.get("max_completion_tokens").asInt()).isEqualTo(100);
    assertThat(sent.get("stop")).isEqualTo(json("['END']"));
    assertThat(sent.get("reasoning_effort").asString()).isEqualTo("low");
    assertThat(sent.get("metadata")).isEqualTo(json("{'team': 'a'}"));
  }

  @Test
  void leavesParallelCallsOutWithoutTools() {
    server.then(200, HELLO);

    model.answer(
        request()
            .options(ChatOptions.builder().model("m").parallelToolCalls(true).build())
            .build());

    assertThat(sent().has("parallel_tool_calls")).isFalse();
  }

  @Test
  void foldsTheModelsTextAndItsCallsIntoOneMessage() {
    server.then(200, HELLO);

    model.answer(
        request()
            .instructions("Be brief.")
            .items(
                List.of(
                    new Item.Message(Role.DEVELOPER, "In English."),
                    Item.user("Hi"),
                    Item.assistant("Let me look."),
                    new Item.Call(new ToolCall("a", "one", "{\"x\":1}")),
                    new Item.Call(new ToolCall("b", "two", "{}")),
                    new Item.Output(ToolOutput.of("a", "1")),
                    new Item.Output(ToolOutput.failed("b", "no")),
                    new Item.Call(new ToolCall("c", "one", "{}")),
                    new Item.Output(ToolOutput.of("c", "3")),
                    Item.assistant("Done."),
                    Item.assistant("Really."),
                    new Item.Message(Role.SYSTEM, "Hurry.")))
            .build());

    assertThat(sent().get("messages"))
        .isEqualTo(
            json(
                """
                [{'role': 'system', 'content': 'Be brief.'},
                 {'role': 'developer', 'content': 'In English.'},
                 {'role': 'user', 'content': 'Hi'},
                 {'role': 'assistant', 'content': 'Let me look.', 'tool_calls': [
                   {'id': 'a', 'type': 'function',
                    'function': {'name': 'one', 'arguments': '{\\"x\\":1}'}},
                   {'id': 'b', 'type': 'function', 'function': {'name': 'two', 'arguments': '{}'}}]},
                 {'role': 'tool', 'tool_call_id': 'a', 'content': '1'},
                 {'role': 'tool', 'tool_call_id': 'b', 'content': 'no'},
                 {'role': 'assistant', 'tool_calls': [
                   {'id': 'c', 'type': 'function', 'function': {'name': 'one', 'arguments': '{}'}}]},
                 {'role': 'tool', 'tool_call_id': 'c', 'content': '3'},
                 {'role': 'assistant', 'content': 'Done.'},
                 {'role': 'assistant', 'content': 'Really.'},
                 {'role': 'system', 'content': 'Hurry.'}]
                """));
  }

  @Test
  void sendsSchemasAsTheTextThatTheyAre() {
    server.then(200, HELLO);
    String parameters = "{ \"type\":\"object\",  \"properties\":{\"n\":{\"maximum\":1.50}} }";
    String schema = "{\"type\":\"object\"  ,\"required\":[ ]}";
    ToolSpec strict = ToolSpec.builder("s").description("Is.").parameters(parameters).build();
    ToolSpec loose = ToolSpec.builder("l").description("Is not.").strict(false).build();

    model.answer(
        request()
            .tools(List.of(strict, loose))
            .format(ResponseFormat.json("answer", schema, text -> text))
            .build());

    assertThat(server.lastRequest().body()).contains(parameters, schema);
    JsonNode tools = sent().get("tools");
    assertThat(tools.at("/0/type").asString()).isEqualTo("function");
    assertThat(tools.at("/0/function/name").asString()).isEqualTo("s");
    assertThat(tools.at("/0/function/description").asString()).isEqualTo("Is.");
    assertThat(tools.at("/0/function/strict").asBoolean()).isTrue();
    assertThat(tools.at("/1/function").has("strict")).isFalse();
    JsonNode format = sent().get("response_format");
    assertThat(format.get("type").asString()).isEqualTo("json_schema");
    assertThat(format.at("/json_schema/name").asString()).isEqualTo("answer");
    assertThat(format.at("/json_schema/strict").asBoolean()).isTrue();
  }

  @Test
  void sendsFineTunedModelsTheSchemasThatTheyTake() {
    ToolSpec tool =
        ToolSpec.builder("t").description("Does.").parameters("{\"a\":1}").reduced("{}").build();
    ResponseFormat<String> format =
        ResponseFormat.json("f", "{\"b\":1}", text -> text).reduced("{\"c\":1}");

    for (String name : List.of("ft:gpt-5.2:acme::7p4", "gpt-5.2")) {
      server.then(200, HELLO);
      model.answer(
          request()
              .options(ChatOptions.builder().model(name).build())
              .tools(List.of(tool))
              .format(format)
              .build());
      boolean tuned = name.startsWith("ft:");

      assertThat(sent().at("/tools/0/function/parameters"))
          .isEqualTo(json(tuned ? "{}" : "{'a': 1}"));
      assertThat(sent().at("/response_format/json_schema/schema"))
          .isEqualTo(json(tuned ? "{'c': 1}" : "{'b': 1}"));
    }
  }

  @Test
  void readsAnAnswer() {
    server.then(200, HELLO);

    ModelResponse response = model.answer(request().build());

    assertThat(response.items()).containsExactly(Item.assistant("Hello"));
    assertThat(response.usage()).isEqualTo(new Usage(9, 4, 3, 2));
    assertThat(response.model()).isEqualTo("gpt-5.2-2025-12-11");
    assertThat(response.fingerprint()).isEqualTo("fp_7");
    assertThat(response.finishReason()).isEqualTo("stop");
    assertThat(response.refusal()).isNull();
  }

  @Test
  void readsCallsAlsoWithoutIdsAndArguments() {
    server.then(
        200,
        message(
            """
            {'role': 'assistant', 'content': 'Looking.', 'tool_calls': [
              {'id': 'a', 'type': 'function', 'function': {'name': 'one', 'arguments': '{}'}},
              {'type': 'function', 'function': {'name': 'two', 'arguments': '{}'}},
              {'id': '', 'type': 'function', 'function': {'name': 'two'}}]}
            """));

    ModelResponse response = model.answer(request().build());

    assertThat(response.text()).isEqualTo("Looking.");
    assertThat(response.calls())
        .containsExactly(
            new ToolCall("a", "one", "{}"),
            new ToolCall("call_1", "two", "{}"),
            new ToolCall("call_2", "two", "{}"));
  }

  @Test
  void readsARefusal() {
    server.then(200, message("{'role': 'assistant', 'content': null, 'refusal': 'No.'}"));

    ModelResponse response = model.answer(request().build());

    assertThat(response.refusal()).isEqualTo("No.");
    assertThat(response.items()).isEmpty();
  }

  @Test
  void readsAnAnswerThatHasNextToNothing() {
    server.then(200, "{'choices': [{'message': {'content': 'Hi'}}]}".replace('\'', '"'));

    ModelResponse response = model.answer(request().build());

    assertThat(response.text()).isEqualTo("Hi");
    assertThat(response.usage()).isEqualTo(Usage.NONE);
    assertThat(response.model()).isNull();
    assertThat(response.finishReason()).isNull();
  }

  @Test
  void keepsAFinishReasonThatItDoesNotKnow() {
    server.then(200, HELLO.replace("\"stop\"", "\"tired\""));

    assertThat(model.answer(request().build()).finishReason()).isEqualTo("tired");
  }

  @Test
  void refusesAnAnswerWithoutAMessage() {
    server.then(200, "{\"choices\": []}");

    assertThatThrownBy(() -> model.answer(request().build()))
        .isInstanceOf(MalformedResponseException.class);
  }

  @Test
  void refusesACallOfAKindThatWasNotOffered() {
    server.then(
        200,
        message(
            "{'role': 'assistant', 'tool_calls': [{'id': 'a', 'type': 'magic', 'magic': {}}]}"));

    assertThatThrownBy(() -> model.answer(request().build()))
        .isInstanceOf(MalformedResponseException.class)
        .hasMessageContaining("kind");
  }

  @Test
  void needsAModelAndSaysHowToNameOne() {
    ModelRequest request = ModelRequest.builder().items(List.of(Item.user("Hi"))).build();

    assertThatThrownBy(() -> model.answer(request))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("OPENAI_MODEL")
        .hasMessageContaining("@AiAssistant");
    assertThat(server.requests()).isEmpty();
  }

  @Test
  void passesTheApisErrorsOn() {
    server.then(429, "{\"error\": {\"message\": \"Slow down\", \"type\": \"requests\"}}");

    assertThatThrownBy(() -> model.answer(request().build()))
        .isInstanceOf(RateLimitException.class)
        .hasMessageContaining("Slow down")
        .hasMessageNotContaining("sk-1");
  }

  @Test
  void carriesAConversationWithATool() {
    server
        .then(
            200,
            message(
                """
                {'role': 'assistant', 'content': null, 'tool_calls': [
                  {'id': 'a', 'type': 'function', 'function': {'name': 'echo', 'arguments': '{}'}}]}
                """))
        .then(200, HELLO);
    Toolset echo =
        Toolset.of(
            ToolSpec.builder("echo").description("Echoes.").build(), (call, context) -> "echoed");

    Reply<String> reply =
        Conversation.builder(model).model("m").tools(echo).build().send("Call echo");

    assertThat(reply.value()).isEqualTo("Hello");
    assertThat(reply.rounds()).isEqualTo(2);
    assertThat(sent().at("/messages/2"))
        .isEqualTo(json("{'role': 'tool', 'tool_call_id': 'a', 'content': 'echoed'}"));
  }

  @Test
  void sendsImagesAndFilesOfAUser() {
    server.then(200, HELLO);

    model.answer(
        request()
            .items(
                List.of(
                    Item.user(
                        Content.text("What is this?"),
                        new Content.Image("https://x.org/a.png", null, null).withDetail("low"),
                        Content.image(new byte[] {1, 2}, "image/png"),
                        Content.file("file-1"),
                        Content.file("a.pdf", new byte[] {3}, "application/pdf"))))
            .build());

    assertThat(sent().at("/messages/0/content"))
        .isEqualTo(
            json(
                """
                [{'type': 'text', 'text': 'What is this?'},
                 {'type': 'image_url', 'image_url': {'url': 'https://x.org/a.png', 'detail': 'low'}},
                 {'type': 'image_url', 'image_url': {'url': 'data:image/png;base64,AQI='}},
                 {'type': 'file', 'file': {'file_id': 'file-1'}},
                 {'type': 'file', 'file': {'filename': 'a.pdf',
                                           'file_data': 'data:application/pdf;base64,Aw=='}}]
                """));
  }

  @Test
  void refusesContentThatTheApiDoesNotTakeAndSaysWhatToDo() {
    ModelRequest imageFile = request().items(List.of(Item.user(Content.imageFile("f")))).build();
    ModelRequest systemsImage =
        request()
            .items(
                List.of(
                    new Item.Message(
                        Role.SYSTEM, List.of(new Content.Image("https://x.org", null, null)))))
            .build();

    assertThatThrownBy(() -> model.answer(imageFile))
        .isInstanceOf(UnsupportedOperationException.class)
        .hasMessageContaining("its bytes")
        .hasMessageContaining("Api.RESPONSES");
    assertThatThrownBy(() -> model.answer(systemsImage))
        .isInstanceOf(UnsupportedOperationException.class)
        .hasMessageContaining("SYSTEM");
    assertThat(server.requests()).isEmpty();
  }

  @Test
  void foldsWhatTheModelSaysAfterItsCallsIntoTheirMessage() {
    server.then(200, HELLO);
    ToolCall call = new ToolCall("a", "look", "{}");
    model.answer(
        request()
            .items(
                List.of(
                    Item.user("Look"),
                    Item.assistant("I do."),
                    new Item.Call(call),
                    Item.assistant("Wait."),
                    new Item.Output(ToolOutput.of("a", "seen")),
                    Item.assistant("It is there.")))
            .build());
    assertThat(sent().get("messages"))
        .isEqualTo(
            json(
                """
                [{'role': 'user', 'content': 'Look'},
                 {'role': 'assistant', 'content': 'I do.\\nWait.', 'tool_calls': [
                   {'id': 'a', 'type': 'function', 'function': {'name': 'look', 'arguments': '{}'}}]},
                 {'role': 'tool', 'tool_call_id': 'a', 'content': 'seen'},
                 {'role': 'assistant', 'content': 'It is there.'}]
                """));
  }

  @Test
  void tellsOfImagesAndFilesThatTheModelMade() {
    server.then(200, HELLO);
    model.answer(
        request()
            .items(
                List.of(
                    Item.assistant("See: ").with(Content.imageFile("file-1"), Content.file("f"))))
            .build());
    assertThat(sent().get("messages"))
        .isEqualTo(json("[{'role': 'assistant', 'content': 'See: [an image][a file]'}]"));
  }

  @Test
  void sendsTheChoiceOfTools() {
    ToolSpec tool = ToolSpec.builder("t").description("Does.").build();
    Map<ToolChoice, String> choices =
        Map.of(
            ToolChoice.AUTO,
            "'auto'",
            ToolChoice.NONE,
            "'none'",
            ToolChoice.REQUIRED,
            "'required'",
            ToolChoice.tool("t"),
            "{'type': 'function', 'function': {'name': 't'}}");
    choices.forEach(
        (choice, expected) -> {
          server.then(200, HELLO);
          ChatOptions options = ChatOptions.builder().model("m").toolChoice(choice).build();
          model.answer(request().options(options).tools(List.of(tool)).build());

          assertThat(sent().get("tool_choice")).isEqualTo(json(expected));
        });
  }

  @Test
  void searchesTheWebAndRefusesOtherHostedTools() {
    server.then(200, HELLO);

    model.answer(request().hostedTools(List.of(HostedTool.webSearch())).build());

    assertThat(sent().get("web_search_options")).isEqualTo(json("{}"));
    assertThatThrownBy(
            () ->
                model.answer(request().hostedTools(List.of(HostedTool.codeInterpreter())).build()))
        .isInstanceOf(UnsupportedOperationException.class)
        .hasMessage("Chat Completions has no hosted tool code_interpreter: use Api.RESPONSES");
    HostedTool domains = new HostedTool.WebSearch(List.of("openai.com"));
    assertThatThrownBy(() -> model.answer(request().hostedTools(List.of(domains)).build()))
        .isInstanceOf(UnsupportedOperationException.class)
        .hasMessageContaining("domains");
  }

  @Test
  void readsTheSourcesOfAText() {
    server.then(
        200,
        message(
            """
            {'role': 'assistant', 'content': 'See there', 'annotations': [
              {'type': 'url_citation', 'url_citation':
                {'start_index': 4, 'end_index': 9, 'url': 'https://x.org', 'title': 'X'}}]}
            """));

    Item.Message message = (Item.Message) model.answer(request().build()).items().get(0);

    assertThat(((Content.Text) message.content().get(0)).annotations())
        .containsExactly(new Annotation("url_citation", 4, 9, "https://x.org", "X", null, null));
  }

  @Test
  void leavesOutWhatOnlyAnotherApiUnderstands() {
    server.then(200, HELLO);

    model.answer(
        request()
            .items(List.of(Item.user("Hi"), new Item.Other(Api.RESPONSES, "reasoning", "{}")))
            .build());

    assertThat(sent().get("messages")).hasSize(1);
  }

  @Test
  @Timeout(30)
  void waitsUntilTheDeadlineAndNoLonger() {
    server.thenSilence();

    assertThatThrownBy(
            () -> model.answer(request().deadline(Instant.now().plusMillis(300)).build()))
        .isInstanceOf(ApiTimeoutException.class);
    assertThatThrownBy(() -> model.answer(request().deadline(Instant.now()).build()))
        .isInstanceOf(ApiTimeoutException.class)
        .hasMessageContaining("over before");
    assertThat(server.requests()).hasSizeLessThanOrEqualTo(1);
  }

  @Test
  @Timeout(30)
  void interruptingTheCallerEndsTheRequest() throws Exception {
    CountDownLatch asked = new CountDownLatch(1);
    server.then(
        exchange -> {
          asked.countDown();
          LockSupport.parkNanos(TimeUnit.SECONDS.toNanos(20));
        });
    CompletableFuture<Throwable> failure = new CompletableFuture<>();
    Thread caller =
        new Thread(
            () -> {
              try {
                model.answer(request().build());
              } catch (RuntimeException e) {
                failure.complete(e);
              }
            });
    caller.start();
    assertThat(asked.await(10, TimeUnit.SECONDS)).isTrue();

    caller.interrupt();

    assertThat(failure.get(5, TimeUnit.SECONDS))
        .isInstanceOf(ConnectionException.class)
        .hasMessageContaining("interrupted");
  }

  private static ModelRequest.Builder request() {
    return ModelRequest.builder().model("m").items(List.of(Item.user("Hi")));
  }

  private static String message(String message) {
    return "{\"choices\": [{\"index\": 0, \"message\": " + message.replace('\'', '"') + "}]}";
  }

  private JsonNode sent() {
    return JSON.readTree(server.lastRequest().body());
  }

  private static JsonNode json(String singleQuoted) {
    return JSON.readTree(singleQuoted.replace('\'', '"'));
  }
}
