package dev.aifunction.openai;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aifunction.assistant.Annotation;
import dev.aifunction.assistant.Api;
import dev.aifunction.assistant.ChatOptions;
import dev.aifunction.assistant.Content;
import dev.aifunction.assistant.HostedTool;
import dev.aifunction.assistant.Item;
import dev.aifunction.assistant.ModelClient;
import dev.aifunction.assistant.ModelRequest;
import dev.aifunction.assistant.ModelResponse;
import dev.aifunction.assistant.ResponseFormat;
import dev.aifunction.assistant.Role;
import dev.aifunction.assistant.ToolChoice;
import dev.aifunction.assistant.Usage;
import dev.aifunction.openapi.http.ApiTimeoutException;
import dev.aifunction.openapi.http.BadRequestException;
import dev.aifunction.openapi.http.MalformedResponseException;
import dev.aifunction.openapi.http.NotFoundException;
import dev.aifunction.openapi.http.OpenAiException;
import dev.aifunction.openapi.http.RateLimitException;
import dev.aifunction.openapi.http.ServerException;
import dev.aifunction.openapi.model.ImageGenToolCall;
import dev.aifunction.tool.ToolCall;
import dev.aifunction.tool.ToolOutput;
import dev.aifunction.tool.ToolSpec;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@Timeout(30)
class ResponsesModelTest {
  private static final JsonMapper JSON = new JsonMapper();
  private static final String HELLO = Responses.completed(Responses.message("Hello"));

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
  void sendsNothingThatNobodySet() {
    server.then(200, HELLO);

    model.answer(request().build());

    assertThat(server.lastRequest().method()).isEqualTo("POST");
    assertThat(server.lastRequest().path()).isEqualTo("/v1/responses");
    assertThat(sent())
        .isEqualTo(
            json(
                "{'model': 'm', 'input': [{'type': 'message', 'role': 'user', 'content': 'Hi'}]}"));
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
            .reasoningEffort("low")
            .parallelToolCalls(false)
            .serviceTier("flex")
            .store(true)
            .metadata(Map.of("team", "a"))
            .build();

    model.answer(request().options(options).tools(List.of(tool("t"))).build());

    JsonNode sent = sent();
    assertThat(sent.propertyNames())
        .containsExactlyInAnyOrder(
            "model",
            "input",
            "tools",
            "temperature",
            "top_p",
            "max_output_tokens",
            "reasoning",
            "parallel_tool_calls",
            "service_tier",
            "store",
            "metadata");
    assertThat(sent.get("model").asString()).isEqualTo("o");
    assertThat(sent.get("max_output_tokens").asInt()).isEqualTo(100);
    assertThat(sent.get("reasoning")).isEqualTo(json("{'effort': 'low'}"));
    assertThat(sent.get("metadata")).isEqualTo(json("{'team': 'a'}"));
  }

  @Test
  void refusesOptionsThatTheApiDoesNotHave() {
    Map<String, ChatOptions> options =
        Map.of(
            "stop", ChatOptions.builder().stop(List.of("END")).build(),
            "seed", ChatOptions.builder().seed(7).build(),
            "frequencyPenalty", ChatOptions.builder().frequencyPenalty(1).build(),
            "presencePenalty", ChatOptions.builder().presencePenalty(1).build());
    options.forEach(
        (name, set) ->
            assertThatThrownBy(() -> model.answer(request().options(set).model("m").build()))
                .isInstanceOf(UnsupportedOperationException.class)
                .hasMessage(
                    "Responses has no option %s: leave it out, or use Api.CHAT_COMPLETIONS"
                        .formatted(name)));
    assertThat(server.requests()).isEmpty();
  }

  @Test
  void sendsItemsOneForOne() {
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
                    new Item.Output(ToolOutput.of("a", "1")),
                    new Item.Other(Api.CHAT_COMPLETIONS, "odd", "{}")))
            .build());

    assertThat(sent().get("instructions").asString()).isEqualTo("Be brief.");
    assertThat(sent().get("input"))
        .isEqualTo(
            json(
                """
                [{'type': 'message', 'role': 'developer', 'content': 'In English.'},
                 {'type': 'message', 'role': 'user', 'content': 'Hi'},
                 {'type': 'message', 'role': 'assistant', 'content': 'Let me look.'},
                 {'type': 'function_call', 'call_id': 'a', 'name': 'one',
                  'arguments': '{\\"x\\":1}'},
                 {'type': 'function_call_output', 'call_id': 'a', 'output': '1'}]
                """));
  }

  @Test
  void sendsImagesAndFiles() {
    server.then(200, HELLO);

    model.answer(
        request()
            .items(
                List.of(
                    Item.user(
                        Content.text("What is this?"),
                        Content.image(URI.create("https://x.org/a.png")),
                        new Content.Image(null, "file-2", null).withDetail("low"),
                        Content.file("file-1"),
                        Content.file("a.pdf", new byte[] {3}, "application/pdf"))))
            .build());

    assertThat(sent().at("/input/0/content"))
        .isEqualTo(
            json(
                """
                [{'type': 'input_text', 'text': 'What is this?'},
                 {'type': 'input_image', 'image_url': 'https://x.org/a.png', 'detail': 'auto'},
                 {'type': 'input_image', 'file_id': 'file-2', 'detail': 'low'},
                 {'type': 'input_file', 'file_id': 'file-1'},
                 {'type': 'input_file', 'filename': 'a.pdf',
                  'file_data': 'data:application/pdf;base64,Aw=='}]
                """));
  }

  @Test
  void leavesOutReasoningThatLedToWhatALaterVersionKnows() {
    server.then(200, HELLO);
    Item reasoning =
        new Item.Other(
            Api.RESPONSES, "reasoning", "{\"type\":\"reasoning\",\"id\":\"rs_1\",\"summary\":[]}");
    Item answer =
        new Item.Message(Role.ASSISTANT, List.of(Content.text("Well.")), "{\"id\":\"msg_1\"}");

    model.answer(
        request()
            .items(
                List.of(
                    Item.user("Hi"),
                    reasoning,
                    new Item.Other(null, "hologram", "{}"),
                    answer,
                    Item.user("And?"),
                    reasoning,
                    answer))
            .build());

    assertThat(sent().get("input"))
        .extracting(item -> item.path("type").asString() + " " + item.path("id").asString(""))
        .containsExactly("message ", "message ", "message ", "reasoning rs_1", "message msg_1");
  }

  @Test
  void tellsOfImagesAndFilesThatTheModelMade() {
    server.then(200, HELLO);
    Item.Message made =
        Item.assistant("See: ").with(Content.imageFile("file-1"), Content.file("f"));

    model.answer(request().items(List.of(made)).build());

    assertThat(sent().at("/input/0/content").asString()).isEqualTo("See: [an image][a file]");
  }

  @Test
  void sendsFunctionsWithEverythingThatTheyHave() {
    server.then(200, HELLO);
    ToolSpec strict =
        ToolSpec.builder("s")
            .description("Is.")
            .parameters("{ \"type\":\"object\",  \"properties\":{} }")
            .output("{ \"type\":\"integer\" }")
            .deferLoading(true)
            .callers("direct", "programmatic")
            .build();
    ToolSpec loose = ToolSpec.builder("l").description("Is not.").strict(false).build();

    model.answer(request().tools(List.of(strict, loose)).build());

    assertThat(server.lastRequest().body())
        .contains("{ \"type\":\"object\",  \"properties\":{} }", "{ \"type\":\"integer\" }");
    assertThat(sent().get("tools"))
        .isEqualTo(
            json(
                """
                [{'type': 'function', 'name': 's', 'description': 'Is.',
                  'parameters': {'type': 'object', 'properties': {}}, 'strict': true,
                  'output_schema': {'type': 'integer'}, 'defer_loading': true,
                  'allowed_callers': ['direct', 'programmatic']},
                 {'type': 'function', 'name': 'l', 'description': 'Is not.',
                  'parameters': {'type': 'object', 'properties': {}, 'required': [],
                                 'additionalProperties': false}, 'strict': false},
                 {'type': 'tool_search'},
                 {'type': 'programmatic_tool_calling'}]
                """));
  }

  @Test
  void sendsHostedTools() {
    server.then(200, HELLO);

    model.answer(
        request()
            .hostedTools(
                List.of(
                    HostedTool.webSearch(),
                    new HostedTool.WebSearch(List.of("openai.com")),
                    new HostedTool.FileSearch(List.of("vs_1"), 5),
                    HostedTool.codeInterpreter("file-1"),
                    HostedTool.codeInterpreter(),
                    HostedTool.imageGeneration(),
                    HostedTool.remoteMcp("crm", URI.create("https://x.org/mcp")),
                    new HostedTool.RemoteMcp(
                        "erp",
                        URI.create("https://y.org/mcp"),
                        List.of("find"),
                        Map.of("Authorization", "Bearer s"))))
            .build());

    assertThat(sent().get("tools"))
        .isEqualTo(
            json(
                """
                [{'type': 'web_search'},
                 {'type': 'web_search', 'filters': {'allowed_domains': ['openai.com']}},
                 {'type': 'file_search', 'vector_store_ids': ['vs_1'], 'max_num_results': 5},
                 {'type': 'code_interpreter', 'container': {'type': 'auto', 'file_ids': ['file-1']}},
                 {'type': 'code_interpreter', 'container': {'type': 'auto'}},
                 {'type': 'image_generation'},
                 {'type': 'mcp', 'server_label': 'crm', 'server_url': 'https://x.org/mcp',
                  'require_approval': 'never'},
                 {'type': 'mcp', 'server_label': 'erp', 'server_url': 'https://y.org/mcp',
                  'headers': {'Authorization': 'Bearer s'}, 'allowed_tools': ['find'],
                  'require_approval': 'never'}]
                """));
  }

  @Test
  void sendsTheChoiceOfTools() {
    Map<ToolChoice, String> choices =
        Map.of(
            ToolChoice.AUTO,
            "'auto'",
            ToolChoice.NONE,
            "'none'",
            ToolChoice.REQUIRED,
            "'required'",
            ToolChoice.tool("t"),
            "{'type': 'function', 'name': 't'}");
    choices.forEach(
        (choice, expected) -> {
          server.then(200, HELLO);
          ChatOptions options = ChatOptions.builder().model("m").toolChoice(choice).build();
          model.answer(request().options(options).tools(List.of(tool("t"))).build());

          assertThat(sent().get("tool_choice")).isEqualTo(json(expected));
        });
  }

  @Test
  void sendsTheFormatOfTheAnswer() {
    ResponseFormat<String> format =
        ResponseFormat.json("f", "{\"b\":1}", text -> text).reduced("{\"c\":1}");
    for (String name : List.of("ft:gpt-5.2:acme::7p4", "gpt-5.2")) {
      server.then(200, HELLO);
      model.answer(
          request().options(ChatOptions.builder().model(name).build()).format(format).build());

      assertThat(sent().get("text"))
          .isEqualTo(
              json(
                  """
                  {'format': {'type': 'json_schema', 'name': 'f', 'schema': %s, 'strict': true}}
                  """
                      .formatted(name.startsWith("ft:") ? "{'c': 1}" : "{'b': 1}")));
    }
  }

  @Test
  void readsAnAnswer() {
    server.then(200, HELLO);

    ModelResponse response = model.answer(request().build());

    assertThat(response.items()).containsExactly(Item.assistant("Hello"));
    assertThat(response.usage()).isEqualTo(new Usage(9, 4, 3, 2));
    assertThat(response.model()).isEqualTo("gpt-5.2-2025-12-11");
    assertThat(response.fingerprint()).isNull();
    assertThat(response.finishReason()).isEqualTo("stop");
    assertThat(response.refusal()).isNull();
    assertThat(response.handle()).isNull();
  }

  @Test
  void takesTheLastMessageForTheAnswerAndKeepsTheCommentary() {
    server.then(
        200,
        Responses.completed(
            """
            {'type': 'message', 'id': 'msg_1', 'role': 'assistant', 'status': 'completed',
             'phase': 'commentary', 'content': [
               {'type': 'output_text', 'text': 'I look.', 'annotations': [], 'logprobs': []}]}
            """,
            "{'type': 'web_search_call', 'id': 'ws_1', 'status': 'completed'}",
            """
            {'type': 'message', 'id': 'msg_2', 'role': 'assistant', 'status': 'completed',
             'phase': 'final_answer', 'content': [
               {'type': 'output_text', 'text': 'It ', 'annotations': [], 'logprobs': []},
               {'type': 'output_text', 'text': 'rains.', 'annotations': [], 'logprobs': []}]}
            """));

    ModelResponse response = model.answer(request().build());

    assertThat(response.text()).isEqualTo("It rains.");
    assertThat(response.items()).hasSize(3);
    assertThat(((Item.Message) response.items().get(0)).text()).isEqualTo("I look.");
  }

  @Test
  void readsParallelCallsAlsoWithoutIdsAndArguments() {
    server.then(
        200,
        Responses.completed(
            Responses.message("Looking."),
            "{'type': 'function_call', 'id': 'fc_1', 'call_id': 'a', 'name': 'one',"
                + " 'arguments': '{}', 'status': 'completed'}",
            "{'type': 'function_call', 'name': 'two'}"));

    ModelResponse response = model.answer(request().build());

    assertThat(response.text()).isEqualTo("Looking.");
    assertThat(response.calls())
        .containsExactly(new ToolCall("a", "one", "{}"), new ToolCall("call_2", "two", "{}"));
    assertThat(response.finishReason()).isEqualTo("tool_calls");
  }

  @Test
  void readsARefusal() {
    server.then(
        200,
        Responses.completed(
            "{'type': 'message', 'id': 'msg_1', 'role': 'assistant', 'status': 'completed',"
                + " 'content': [{'type': 'refusal', 'refusal': 'No.'}]}"));

    ModelResponse response = model.answer(request().build());

    assertThat(response.refusal()).isEqualTo("No.");
    assertThat(response.items()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "{'reason': 'max_output_tokens'}, length",
    "{'reason': 'content_filter'}, content_filter",
    "{'reason': 'tired'}, tired",
    "null, incomplete"
  })
  void saysWhyAnAnswerIsIncomplete(String details, String reason) {
    server.then(
        200,
        Responses.response(
            "'status': 'incomplete', 'incomplete_details': " + details, Responses.message("Hel")));

    ModelResponse response = model.answer(request().build());

    assertThat(response.finishReason()).isEqualTo(reason);
    assertThat(response.text()).isEqualTo("Hel");
  }

  @Test
  void throwsWhatTheServerSaysFailed() {
    server
        .then(200, failed("rate_limit_exceeded", "Too fast"))
        .then(200, failed("server_error", "Overheated"))
        .then(200, failed("invalid_prompt", "Bad words"))
        .then(200, Responses.response("'status': 'failed', 'error': null"))
        .then(200, Responses.response("'status': 'cancelled'"));

    assertThatThrownBy(() -> model.answer(request().build()))
        .isInstanceOfSatisfying(
            RateLimitException.class,
            e -> {
              assertThat(e).hasMessage("Too fast");
              assertThat(e.code()).isEqualTo("rate_limit_exceeded");
              assertThat(e.isTransient()).isTrue();
            });
    assertThatThrownBy(() -> model.answer(request().build())).isInstanceOf(ServerException.class);
    assertThatThrownBy(() -> model.answer(request().build()))
        .isInstanceOf(BadRequestException.class);
    assertThatThrownBy(() -> model.answer(request().build())).hasMessage("The API gave no reason");
    assertThatThrownBy(() -> model.answer(request().build()))
        .isInstanceOf(MalformedResponseException.class)
        .hasMessageContaining("cancelled");
  }

  @Test
  void readsAnnotationsOfAllKinds() {
    server.then(
        200,
        Responses.completed(
            """
            {'type': 'message', 'id': 'msg_1', 'role': 'assistant', 'status': 'completed',
             'content': [{'type': 'output_text', 'text': 'See', 'logprobs': [], 'annotations': [
               {'type': 'url_citation', 'start_index': 0, 'end_index': 3, 'url': 'https://x.org',
                'title': 'X'},
               {'type': 'file_citation', 'file_id': 'f1', 'filename': 'a.txt', 'index': 1},
               {'type': 'container_file_citation', 'container_id': 'c1', 'file_id': 'f2',
                'filename': 'b.csv', 'start_index': 1, 'end_index': 2},
               {'type': 'file_path', 'file_id': 'f3', 'index': 0},
               {'type': 'of_tomorrow'}]}]}
            """));

    Item.Message message = (Item.Message) model.answer(request().build()).items().get(0);

    assertThat(message.content())
        .containsExactly(
            new Content.Text(
                "See",
                List.of(
                    new Annotation("url_citation", 0, 3, "https://x.org", "X", null, null),
                    new Annotation("file_citation", null, null, null, "a.txt", "f1", null),
                    new Annotation("container_file_citation", 1, 2, null, "b.csv", "f2", "c1"),
                    new Annotation("file_path", null, null, null, null, "f3", null))));
  }

  @Test
  void keepsItemsOfTheServerAndThoseThatItDoesNotKnow() {
    String image =
        "{'type': 'image_generation_call', 'id': 'ig_1', 'status': 'completed', 'result': 'QUJD'}";
    String unknown = "{'id': 'x_1', 'nested': {'a': [1, null]}, 'type': 'of_tomorrow'}";
    String unread =
        "{'type': 'message', 'id': 'msg_1', 'role': 'assistant', 'status': 'completed',"
            + " 'content': [{'type': 'output_smell', 'smell': 'sweet'}]}";
    server
        .then(200, Responses.completed(image, unknown, unread, Responses.message("There.")))
        .then(200, HELLO);

    ModelResponse response = model.answer(request().build());

    assertThat(response.items())
        .extracting(item -> item instanceof Item.Other other ? other.type() : "text")
        .containsExactly("image_generation_call", "of_tomorrow", "message", "text");
    Item.Other made = (Item.Other) response.items().get(0);
    assertThat(ImageGenToolCall.fromJson(made.json()).result()).isEqualTo("QUJD");
    assertThat(response.text()).isEqualTo("There.");

    model.answer(request().items(response.items()).build());

    assertThat(sent().at("/input/0")).isEqualTo(json(image));
    assertThat(sent().at("/input/1")).isEqualTo(json(unknown));
    assertThat(sent().at("/input/2")).isEqualTo(json(unread));
  }

  @Test
  void sendsBackWhatItWasToldOfMessagesAndCalls() {
    server
        .then(
            200,
            Responses.completed(
                "{'type': 'program', 'id': 'p_1', 'call_id': 'p', 'code': 'x()',"
                    + " 'fingerprint': 'f'}",
                """
                {'type': 'message', 'id': 'msg_1', 'role': 'assistant', 'status': 'completed',
                 'phase': 'commentary', 'content': [{'type': 'output_text', 'text': 'I look.',
                 'annotations': [], 'logprobs': []}]}
                """,
                """
                {'type': 'function_call', 'id': 'fc_1', 'call_id': 'a', 'name': 'find',
                 'namespace': 'crm', 'arguments': '{}', 'status': 'completed',
                 'caller': {'type': 'program', 'caller_id': 'p'}}
                """))
        .then(200, HELLO);
    ModelResponse response = model.answer(request().build());
    List<Item> items = new ArrayList<>(response.items());
    items.add(new Item.Output(ToolOutput.of("a", "7")));

    model.answer(request().items(items).build());

    assertThat(sent().at("/input/1"))
        .isEqualTo(
            json(
                "{'type': 'message', 'role': 'assistant', 'content': 'I look.',"
                    + " 'phase': 'commentary'}"));
    assertThat(sent().at("/input/2"))
        .isEqualTo(
            json(
                """
                {'type': 'function_call', 'call_id': 'a', 'name': 'find', 'arguments': '{}',
                 'namespace': 'crm', 'caller': {'type': 'program', 'caller_id': 'p'}}
                """));
    assertThat(sent().at("/input/3"))
        .isEqualTo(
            json(
                """
                {'type': 'function_call_output', 'call_id': 'a', 'output': '7',
                 'caller': {'type': 'program', 'caller_id': 'p'}}
                """));
  }

  @Test
  void readsAnAnswerThatHasNextToNothing() {
    server.then(
        200,
        json("{'output': [{'type': 'message', 'content': [{'type': 'output_text',"
                + " 'text': 'Hi'}]}]}")
            .toString());

    ModelResponse response = model.answer(request().build());

    assertThat(response.text()).isEqualTo("Hi");
    assertThat(response.usage()).isEqualTo(Usage.NONE);
    assertThat(response.model()).isNull();
    assertThat(response.finishReason()).isEqualTo("stop");
  }

  @Test
  void needsAModelAndSaysHowToNameOne() {
    ModelRequest request = ModelRequest.builder().items(List.of(Item.user("Hi"))).build();

    assertThatThrownBy(() -> model.answer(request))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("OPENAI_MODEL");
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
  void waitsUntilTheDeadlineAndNoLonger() {
    server.thenSilence();

    assertThatThrownBy(
            () -> model.answer(request().deadline(Instant.now().plusMillis(300)).build()))
        .isInstanceOf(ApiTimeoutException.class);
  }

  @Test
  void countsTokensBeforeTheyAreSent() {
    server.then(200, "{\"object\": \"response.input_tokens\", \"input_tokens\": 11}");

    long tokens =
        ((ResponsesModel) model)
            .countInputTokens(
                request().instructions("Be brief.").tools(List.of(tool("t"))).build());

    assertThat(tokens).isEqualTo(11);
    assertThat(server.lastRequest().path()).isEqualTo("/v1/responses/input_tokens");
    assertThat(sent().propertyNames())
        .containsExactlyInAnyOrder("model", "input", "instructions", "tools");
  }

  @Test
  void countsWhateverOtherApisTake() {
    server.then(200, "{\"object\": \"response.input_tokens\", \"input_tokens\": 11}");
    ChatOptions options = ChatOptions.builder().model("m").seed(7).stop(List.of("END")).build();

    assertThat(((ResponsesModel) model).countInputTokens(request().options(options).build()))
        .isEqualTo(11);
    assertThat(sent().propertyNames()).containsExactlyInAnyOrder("model", "input");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "404 | {'detail': 'Not Found'}",
        "404 | 404 page not found",
        "405 | {'detail': 'Method Not Allowed'}",
        "404 | {'error': {'message': 'Invalid URL', 'code': 'unknown_url'}}"
      })
  void saysWhenAServerDoesNotCount(int status, String body) {
    server.then(status, body.replace('\'', '"'));

    assertThatThrownBy(() -> ((ResponsesModel) model).countInputTokens(request().build()))
        .isInstanceOf(UnsupportedOperationException.class)
        .hasMessageContainingAll("TokenCounter.estimate()", "aifunction-tokens-jtokkit")
        .hasCauseInstanceOf(OpenAiException.class);
  }

  @Test
  void aModelThatIsNotThereIsSomethingElse() {
    server.then(404, "{\"error\": {\"message\": \"No m\", \"code\": \"model_not_found\"}}");

    assertThatThrownBy(() -> ((ResponsesModel) model).countInputTokens(request().build()))
        .isInstanceOf(NotFoundException.class);
  }

  @Test
  void keepsSecretsToItself() {
    assertThat(model.toString()).isEqualTo("ResponsesModel");
  }

  private static String failed(String code, String message) {
    return Responses.response(
        "'status': 'failed', 'error': {'code': '%s', 'message': '%s'}".formatted(code, message));
  }

  private static ToolSpec tool(String name) {
    return ToolSpec.builder(name).description("Does.").build();
  }

  private static ModelRequest.Builder request() {
    return ModelRequest.builder().model("m").items(List.of(Item.user("Hi")));
  }

  private JsonNode sent() {
    return JSON.readTree(server.lastRequest().body());
  }

  private static JsonNode json(String singleQuoted) {
    return JSON.readTree(singleQuoted.replace('\'', '"'));
  }
}
