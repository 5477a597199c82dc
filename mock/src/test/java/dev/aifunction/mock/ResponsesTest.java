package dev.aifunction.mock;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aifunction.tool.ToolCall;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class ResponsesTest extends MockTest {
  private static final String TOOLS =
      """
      "tools": [
        {"type": "function", "name": "get_forecast", "description": "Gets the weather forecast for a city.", "strict": true,
          "parameters": {"type": "object", "properties": {"city": {"type": "string"}},
            "required": ["city"], "additionalProperties": false}},
        {"type": "web_search"},
        {"type": "function", "name": "cancelBooking", "description": "Cancels a booking.", "strict": false,
          "parameters": {"type": "object", "properties": {"id": {"type": "string"}}}}]""";

  private static final String CALLS =
      """
      {"type": "function_call", "call_id": "c1", "name": "get_forecast", "arguments": "{}"},
      {"type": "function_call", "call_id": "c2", "name": "cancelBooking", "arguments": "{}"}""";

  private static String text(JsonNode response) {
    return response.at("/output/0/content/0/text").stringValue();
  }

  private static List<String> calls(JsonNode response) {
    return response
        .path("output")
        .valueStream()
        .filter(item -> item.path("type").stringValue().equals("function_call"))
        .map(item -> item.path("name").stringValue() + item.path("arguments").stringValue())
        .toList();
  }

  private JsonNode ask(String input, String more) {
    return wire.respond(input, TOOLS + (more.isEmpty() ? "" : ", " + more));
  }

  @Test
  void answersAText() {
    JsonNode response = wire.respond("Good morning.", "\"metadata\": {\"team\": \"x\"}");
    assertThat(response.path("id").stringValue()).startsWith("resp_");
    assertThat(response.path("status").stringValue()).isEqualTo("completed");
    assertThat(response.path("completed_at").isNumber()).isTrue();
    assertThat(text(response)).isEqualTo("Good morning.");
    assertThat(response.at("/output/0/id").stringValue()).startsWith("msg_");
    assertThat(response.at("/metadata/team").stringValue()).isEqualTo("x");
    assertThat(response.at("/usage/total_tokens").intValue())
        .isEqualTo(
            response.at("/usage/input_tokens").intValue()
                + response.at("/usage/output_tokens").intValue());
  }

  @Test
  void repeatsWhatWasAsked() {
    JsonNode response =
        ask(
            "x",
            """
            "instructions": "Be brief.", "temperature": 0.5, "max_output_tokens": 200, "text": {"verbosity": "low"},
            "tool_choice": "none", "parallel_tool_calls": false, "user": "u7", "reasoning": {"effort": "low"}""");
    assertThat(response.path("instructions").stringValue()).isEqualTo("Be brief.");
    assertThat(response.path("temperature").doubleValue()).isEqualTo(0.5);
    assertThat(response.path("max_output_tokens").intValue()).isEqualTo(200);
    assertThat(response.path("text").toString())
        .isEqualTo("{\"format\":{\"type\":\"text\"},\"verbosity\":\"low\"}");
    assertThat(response.path("tool_choice").stringValue()).isEqualTo("none");
    assertThat(response.path("parallel_tool_calls").booleanValue()).isFalse();
    assertThat(response.path("tools").size()).isEqualTo(3);
    assertThat(response.at("/reasoning/effort").stringValue()).isEqualTo("low");
    assertThat(response.path("user").stringValue()).isEqualTo("u7");
  }

  @Test
  void makesOpenToolsStrictWhereItCan() {
    String tool =
        "{\"type\": \"function\", \"name\": \"%s\", \"strict\": null, \"parameters\": %s}";
    String strict =
        "{\"type\": \"object\", \"properties\": {}, \"required\": [], \"additionalProperties\": false}";
    JsonNode response =
        wire.respond(
            "x",
            "\"tools\": ["
                + tool.formatted("a", strict)
                + ","
                + tool.formatted("b", "{\"type\": \"object\"}")
                + "]");
    assertThat(response.at("/tools/0/strict").booleanValue()).isTrue();
    assertThat(response.at("/tools/1/strict").booleanValue()).isFalse();
  }

  @Test
  void callsFunctionsAndQuotesTheirOutputs() {
    JsonNode first =
        ask("call get_forecast with {\"city\":\"Oslo\"} and call cancelBooking with {}", "");
    assertThat(calls(first)).containsExactly("get_forecast{\"city\":\"Oslo\"}", "cancelBooking{}");
    JsonNode call = first.at("/output/0");
    assertThat(call.path("id").stringValue()).startsWith("fc_");
    assertThat(call.path("call_id").stringValue()).startsWith("call_");
    assertThat(call.path("status").stringValue()).isEqualTo("completed");

    String outputs =
        """
        [{"type": "function_call_output", "call_id": "%s", "output": "sun"},
         {"type": "function_call_output", "call_id": "%s", "output": [{"type": "input_text", "text": "done"}]}]"""
            .formatted(
                call.path("call_id").stringValue(), first.at("/output/1/call_id").stringValue());
    JsonNode second =
        ask(outputs, "\"previous_response_id\": \"" + first.path("id").stringValue() + "\"");
    assertThat(text(second)).isEqualTo("get_forecast answered: sun\ncancelBooking answered: done");
    assertThat(second.path("previous_response_id")).isEqualTo(first.path("id"));
  }

  @Test
  void takesBackWhatItAnsweredAsInput() {
    mock.script(
        MockReply.reasoning("The user wants the weather.")
            .and(MockReply.text("Let me look."))
            .and(MockReply.calls(new ToolCall("c1", "get_forecast", "{}"))));
    JsonNode first =
        ask("weather", "\"store\": false, \"include\": [\"reasoning.encrypted_content\"]");
    assertThat(first.path("output").valueStream().map(item -> item.path("type").stringValue()))
        .containsExactly("reasoning", "message", "function_call");
    assertThat(first.at("/output/0/encrypted_content").isString()).isTrue();
    assertThat(first.at("/usage/output_tokens_details/reasoning_tokens").intValue()).isPositive();

    List<String> input = new ArrayList<>();
    input.add("{\"role\": \"user\", \"content\": \"weather\"}");
    first.path("output").forEach(item -> input.add(item.toString()));
    input.add("{\"type\": \"function_call_output\", \"call_id\": \"c1\", \"output\": \"sun\"}");
    JsonNode second = ask("[" + String.join(",", input) + "]", "\"store\": false");
    assertThat(text(second)).isEqualTo("get_forecast answered: sun");
  }

  @Test
  void obeysTheToolChoice() {
    String both = "call get_forecast with {} and call cancelBooking with {}";
    assertThat(calls(ask(both, "\"tool_choice\": \"none\""))).isEmpty();
    assertThat(calls(ask("Who are you?", "\"tool_choice\": \"required\""))).hasSize(1);
    assertThat(
            calls(
                ask(
                    both,
                    "\"tool_choice\": {\"type\": \"function\", \"name\": \"cancelBooking\"}")))
        .containsExactly("cancelBooking{}");
    String allowed =
        "\"tool_choice\": {\"type\": \"allowed_tools\", \"mode\": \"%s\", \"tools\": [{\"type\": \"function\", \"name\": \"cancelBooking\"}]}";
    assertThat(calls(ask("weather forecast", allowed.formatted("auto")))).isEmpty();
    assertThat(calls(ask("weather forecast", allowed.formatted("required"))))
        .containsExactly("cancelBooking{}");
    assertThat(calls(ask(both, "\"tool_choice\": {\"type\": \"file_search\"}"))).isEmpty();
    assertThat(calls(ask(both, "\"parallel_tool_calls\": false")))
        .containsExactly("get_forecast{}");
  }

  @Test
  void callsCustomToolsAndThoseInNamespaces() {
    JsonNode response =
        wire.respond(
            "call run_code with {x} and call look_up with {\"id\": 1}",
            """
            "tools": [{"type": "custom", "name": "run_code"},
              {"type": "namespace", "name": "crm", "description": "Customers.", "tools": [
                {"type": "function", "name": "look_up", "parameters": {"type": "object"}, "strict": false}]}]""");
    assertThat(response.at("/output/0/type").stringValue()).isEqualTo("custom_tool_call");
    assertThat(response.at("/output/0/input").stringValue()).isEqualTo("{x}");
    assertThat(response.at("/output/1/namespace").stringValue()).isEqualTo("crm");

    String id = response.path("id").stringValue();
    String outputs =
        """
        [{"type": "custom_tool_call_output", "call_id": "%s", "output": "7"},
         {"type": "function_call_output", "call_id": "%s", "output": "Ada"}]"""
            .formatted(
                response.at("/output/0/call_id").stringValue(),
                response.at("/output/1/call_id").stringValue());
    assertThat(text(wire.respond(outputs, "\"previous_response_id\": \"" + id + "\"")))
        .isEqualTo("run_code answered: 7\nlook_up answered: Ada");
  }

  @Test
  void choosesAToolInANamespace() {
    String f = "{\"type\": \"function\", \"name\": \"f\", \"parameters\": {}, \"strict\": false}";
    String longName = "g".repeat(128);
    JsonNode response =
        wire.respond(
            "x",
            """
            "tool_choice": {"type": "function", "name": "%s"},
            "tools": [%s, {"type": "namespace", "name": "crm", "description": "Customers.", "tools": [
              %s, {"type": "function", "name": "%s"}]}]"""
                .formatted(longName, f, f, longName));
    assertThat(calls(response)).containsExactly(longName + "{}");
    assertThat(response.at("/output/0/namespace").stringValue()).isEqualTo("crm");
  }

  @Test
  void answersAJsonSchemaWithAnInstance() {
    JsonNode response =
        wire.respond(
            "Plan a trip",
            """
            "text": {"format": {"type": "json_schema", "name": "trip", "strict": true, "schema":
              {"type": "object", "properties": {"title": {"type": "string"}}, "required": ["title"], "additionalProperties": false}}}""");
    assertThat(text(response)).isEqualTo("{\"title\":\"title\"}");
    assertThat(response.at("/text/format/name").stringValue()).isEqualTo("trip");
  }

  @Test
  void stopsAtTheLimitOfTokens() {
    String words = "word ".repeat(40);
    JsonNode response = wire.respond(words, "\"max_output_tokens\": 16");
    assertThat(response.path("status").stringValue()).isEqualTo("incomplete");
    assertThat(response.at("/incomplete_details/reason").stringValue())
        .isEqualTo("max_output_tokens");
    assertThat(response.at("/output/0/status").stringValue()).isEqualTo("incomplete");
    assertThat(text(response)).isEqualTo(words.substring(0, 64));
    assertThat(response.at("/usage/output_tokens").intValue()).isEqualTo(16);
  }

  @Test
  void answersByTheSameScriptAsOtherApis() {
    mock.script(
        MockReply.text("One.").and(MockReply.text("Two.")),
        MockReply.refusal("I will not."),
        MockReply.truncated("Once upon a"),
        MockReply.text("Half.").and(MockReply.failed("server_error", "It broke.")).withUsage(7, 5));
    JsonNode two = wire.respond("x", "");
    assertThat(
            two.path("output").valueStream().map(item -> item.at("/content/0/text").stringValue()))
        .containsExactly("One.", "Two.");
    assertThat(wire.respond("x", "").at("/output/0/content/0/refusal").stringValue())
        .isEqualTo("I will not.");
    assertThat(wire.respond("x", "").path("status").stringValue()).isEqualTo("incomplete");
    JsonNode failed = wire.respond("x", "");
    assertThat(failed.path("status").stringValue()).isEqualTo("failed");
    assertThat(failed.path("error").toString())
        .isEqualTo("{\"code\":\"server_error\",\"message\":\"It broke.\"}");
    assertThat(failed.at("/usage/total_tokens").intValue()).isEqualTo(12);
    mock.script(MockReply.error(500, null, "Oops."));
    assertThat(wire.post("/responses", Wire.input("x", "")).statusCode()).isEqualTo(500);
  }

  @Test
  void keepsResponses() {
    JsonNode created = wire.respond("keep me", "");
    String path = "/responses/" + created.path("id").stringValue();
    assertThat(Wire.ok(wire.get(path))).isEqualTo(created);
    assertThat(Wire.ok(wire.delete(path)).path("deleted").booleanValue()).isTrue();
    assertThat(wire.get(path).statusCode()).isEqualTo(404);
    assertThat(wire.delete(path).statusCode()).isEqualTo(404);
    JsonNode forgotten = wire.respond("forget me", "\"store\": false");
    assertThat(wire.get("/responses/" + forgotten.path("id").stringValue()).statusCode())
        .isEqualTo(404);
  }

  @Test
  void listsTheItemsThatItWasShown() {
    JsonNode first = wire.respond("one", "");
    JsonNode second =
        wire.respond(
            "[{\"role\": \"developer\", \"content\": \"Be brief.\"}, {\"role\": \"user\", \"content\": [{\"type\": \"input_text\", \"text\": \"two\"}]}]",
            "\"previous_response_id\": \"" + first.path("id").stringValue() + "\"");
    String path = "/responses/" + second.path("id").stringValue() + "/input_items";
    JsonNode page = Wire.ok(wire.get(path + "?order=asc"));
    assertThat(
            page.path("data").valueStream().map(item -> item.at("/content/0/text").stringValue()))
        .containsExactly("one", "one", "Be brief.", "two");
    List<String> all = ids(page);
    assertThat(all).doesNotHaveDuplicates().allMatch(id -> id.startsWith("msg_"));
    JsonNode newest = Wire.ok(wire.get(path + "?limit=1"));
    assertThat(ids(newest)).containsExactly(all.get(3));
    assertThat(newest.path("has_more").booleanValue()).isTrue();
    assertThat(ids(Wire.ok(wire.get(path + "?after=" + all.get(3))))).hasSize(3);
    assertThat(ids(Wire.ok(wire.get(path + "?order=asc&limit=2&after=" + all.get(0)))))
        .isEqualTo(all.subList(1, 3));
  }

  @Test
  void continuesAConversation() {
    String conversation =
        wire.ok("/conversations", "{\"items\": [{\"role\": \"user\", \"content\": \"Hi\"}]}")
            .path("id")
            .stringValue();
    JsonNode response =
        wire.respond("weather", "\"conversation\": {\"id\": \"" + conversation + "\"}");
    assertThat(response.at("/conversation/id").stringValue()).isEqualTo(conversation);
    wire.respond("Thanks", "\"conversation\": \"" + conversation + "\"");
    JsonNode items =
        Wire.ok(wire.get("/conversations/" + conversation + "/items?order=asc")).path("data");
    assertThat(items.valueStream().map(item -> item.at("/content/0/text").stringValue()))
        .containsExactly("Hi", "weather", "weather", "Thanks", "Thanks");
    assertThat(items.at("/2/role").stringValue()).isEqualTo("assistant");
  }

  @Test
  void knowsItemsByReference() {
    JsonNode first = wire.respond("one", "");
    String id = first.at("/output/0/id").stringValue();
    JsonNode second =
        wire.respond(
            "[{\"type\": \"item_reference\", \"id\": \""
                + id
                + "\"}, {\"role\": \"user\", \"content\": \"two\"}]",
            "");
    String path = "/responses/" + second.path("id").stringValue() + "/input_items?order=asc";
    assertThat(ids(Wire.ok(wire.get(path)))).startsWith(id).hasSize(2);
    assertThat(
            wire.post(
                    "/responses", Wire.input("[{\"type\": \"item_reference\", \"id\": \"x\"}]", ""))
                .statusCode())
        .isEqualTo(404);
  }

  @Test
  void movesOnInTheBackground() {
    JsonNode created = wire.respond("slow", "\"background\": true");
    assertThat(created.path("status").stringValue()).isEqualTo("queued");
    String path = "/responses/" + created.path("id").stringValue();
    assertThat(Wire.ok(wire.get(path)).path("status").stringValue()).isEqualTo("in_progress");
    JsonNode completed = Wire.ok(wire.get(path));
    assertThat(completed.path("status").stringValue()).isEqualTo("completed");
    assertThat(text(completed)).isEqualTo("slow");
    assertThat(wire.ok(path + "/cancel", "").path("status").stringValue()).isEqualTo("completed");
  }

  @Test
  void cancelsWhatIsInTheBackground() {
    String path =
        "/responses/" + wire.respond("slow", "\"background\": true").path("id").stringValue();
    JsonNode cancelled = wire.ok(path + "/cancel", "");
    assertThat(cancelled.path("status").stringValue()).isEqualTo("cancelled");
    assertThat(cancelled.path("output").isEmpty()).isTrue();
    assertThat(Wire.ok(wire.get(path))).isEqualTo(cancelled);
    String synchronous = "/responses/" + wire.respond("x", "").path("id").stringValue();
    HttpResponse<String> refused = wire.post(synchronous + "/cancel", "");
    assertThat(refused.statusCode()).isEqualTo(400);
    assertThat(refused.body()).contains("Cannot cancel a synchronous response.");
  }

  private String conversation() {
    return wire.ok("/conversations", "").path("id").stringValue();
  }

  private List<String> textsOf(String conversation) {
    return Wire.ok(wire.get("/conversations/" + conversation + "/items?order=asc"))
        .path("data")
        .valueStream()
        .map(item -> item.at("/content/0/text").stringValue())
        .toList();
  }

  private String inTheBackground(String input, String more) {
    return "/responses/"
        + wire.respond(input, "\"background\": true" + more).path("id").stringValue();
  }

  @Test
  void continuesAConversationWhenItHasEnded() {
    String conversation = conversation();
    String path = inTheBackground("slow", ", \"conversation\": \"" + conversation + "\"");
    wire.get(path);
    assertThat(textsOf(conversation)).isEmpty();
    wire.get(path);
    assertThat(textsOf(conversation)).containsExactly("slow", "slow");
    wire.get(path);
    assertThat(textsOf(conversation)).hasSize(2);
  }

  @Test
  void leavesAConversationAsItWasWhenItIsCancelled() {
    String conversation = conversation();
    String path = inTheBackground("slow", ", \"conversation\": \"" + conversation + "\"");
    wire.ok(path + "/cancel", "");
    wire.get(path);
    assertThat(textsOf(conversation)).isEmpty();
  }

  @Test
  void hasEndedWhenAllOfItWasStreamed() {
    String conversation = conversation();
    String path = inTheBackground("slow", ", \"conversation\": \"" + conversation + "\"");
    assertThat(Sse.read(wire.get(path + "?stream=true").body()))
        .last()
        .extracting(Sse::name)
        .isEqualTo("response.completed");
    assertThat(Wire.ok(wire.get(path)).path("status").stringValue()).isEqualTo("completed");
    assertThat(textsOf(conversation)).containsExactly("slow", "slow");
  }

  @Test
  void streamsWhatWasCancelledWithoutAnEnd() {
    String path = inTheBackground("slow", "");
    wire.ok(path + "/cancel", "");
    assertThat(Sse.read(wire.get(path + "?stream=true").body()))
        .extracting(Sse::name)
        .containsExactly("response.created", "response.queued", "response.in_progress");
  }

  @Test
  void isNotContinuedBeforeItHasEnded() {
    String path = inTheBackground("slow", "");
    String id = path.replace("/responses/", "");
    String next = Wire.input("And?", "\"previous_response_id\": \"" + id + "\"");
    HttpResponse<String> early = wire.post("/responses", next);
    assertThat(early.statusCode()).isEqualTo(400);
    assertThat(Wire.error(early).path("param").stringValue()).isEqualTo("previous_response_id");
    wire.get(path);
    wire.get(path);
    assertThat(wire.post("/responses", next).statusCode()).isEqualTo(200);
  }

  @Test
  void countsTokens() {
    JsonNode few = wire.ok("/responses/input_tokens", "{\"model\": \"m\", \"input\": \"Hi\"}");
    JsonNode more =
        wire.ok("/responses/input_tokens", "{\"model\": \"m\", \"input\": \"Hi, how are you?\"}");
    assertThat(few.path("object").stringValue()).isEqualTo("response.input_tokens");
    assertThat(more.path("input_tokens").intValue())
        .isGreaterThan(few.path("input_tokens").intValue());
  }

  @Test
  void compactsAConversation() {
    JsonNode first = wire.respond("one", "");
    JsonNode compacted =
        wire.ok(
            "/responses/compact",
            "{\"model\": \"m\", \"input\": \"two\", \"previous_response_id\": \"%s\"}"
                .formatted(first.path("id").stringValue()));
    JsonNode output = compacted.path("output");
    assertThat(output.size()).isEqualTo(2);
    assertThat(output.at("/0/content/0/text").stringValue()).isEqualTo("two");
    assertThat(output.at("/1/type").stringValue()).isEqualTo("compaction");
    String input = "[" + output.get(1) + ", {\"role\": \"user\", \"content\": \"three\"}]";
    assertThat(text(wire.respond(input, ""))).isEqualTo("three");
  }
}
