package dev.aifunction.mock;

import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import tools.jackson.databind.JsonNode;

/** Gives each test an assistant with tools, and a thread. */
abstract class RunTest extends MockTest {
  private static final String ASSISTANT =
      """
      {"model": "gpt-4.1", "instructions": "Be brief.", "temperature": 0.5, "tools": [
        {"type": "code_interpreter"},
        {"type": "function", "function": {
          "name": "get_forecast", "description": "Gets the weather forecast for a city.", "strict": true,
          "parameters": {"type": "object", "properties": {"city": {"type": "string"}},
            "required": ["city"], "additionalProperties": false}}},
        {"type": "function", "function": {"name": "cancelBooking", "description": "Cancels a booking."}}]}""";

  String assistant;
  String thread;

  @BeforeEach
  void createAssistantAndThread() {
    assistant = id(wire.betaPost("/assistants", ASSISTANT));
    thread = "/threads/" + id(wire.betaPost("/threads", ""));
  }

  private static String id(HttpResponse<String> response) {
    return Wire.ok(response).path("id").stringValue();
  }

  void say(String message) {
    Wire.ok(
        wire.betaPost(
            thread + "/messages",
            "{\"role\": \"user\", \"content\": %s}"
                .formatted(Wire.JSON.writeValueAsString(message))));
  }

  /** Returns the body of a request for a run. */
  String body(String more) {
    return "{\"assistant_id\": \"" + assistant + "\"" + (more.isEmpty() ? "" : ", " + more) + "}";
  }

  /** Begins a run that answers {@code message}. */
  JsonNode begin(String message, String more) {
    say(message);
    return Wire.ok(wire.betaPost(thread + "/runs", body(more)));
  }

  String path(JsonNode run) {
    return thread + "/runs/" + run.path("id").stringValue();
  }

  JsonNode look(JsonNode run) {
    return Wire.ok(wire.betaGet(path(run)));
  }

  /** Looks at a run until it no longer moves on by itself. */
  JsonNode finish(JsonNode run) {
    JsonNode looked = run;
    for (int i = 0; i < 5 && List.of("queued", "in_progress").contains(status(looked)); i++) {
      looked = look(run);
    }
    return looked;
  }

  static String status(JsonNode run) {
    return run.path("status").stringValue();
  }

  static JsonNode calls(JsonNode run) {
    return run.at("/required_action/submit_tool_outputs/tool_calls");
  }

  HttpResponse<String> submit(JsonNode run, String... idsAndOutputs) {
    return wire.betaPost(path(run) + "/submit_tool_outputs", outputs("", idsAndOutputs));
  }

  static String outputs(String more, String... idsAndOutputs) {
    StringBuilder outputs = new StringBuilder();
    for (int i = 0; i < idsAndOutputs.length; i += 2) {
      outputs
          .append(i == 0 ? "" : ", ")
          .append(
              "{\"tool_call_id\": \"%s\", \"output\": \"%s\"}"
                  .formatted(idsAndOutputs[i], idsAndOutputs[i + 1]));
    }
    return "{\"tool_outputs\": [" + outputs + "]" + more + "}";
  }

  /** Returns the texts of all messages of the thread, oldest first. */
  List<String> texts() {
    return Wire.ok(wire.betaGet(thread + "/messages?order=asc"))
        .path("data")
        .valueStream()
        .map(message -> message.at("/content/0/text/value").stringValue())
        .toList();
  }

  JsonNode steps(JsonNode run) {
    return Wire.ok(wire.betaGet(path(run) + "/steps?order=asc")).path("data");
  }
}
