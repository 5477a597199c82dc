package dev.aifunction.mock;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aifunction.tool.ToolCall;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class ResponseStreamTest extends MockTest {
  private static final String STREAM = "\"stream\": true";

  private List<JsonNode> stream(String input, String more) {
    return checked(wire.events(wire.request("/responses"), Wire.input(input, STREAM + more)));
  }

  /** Checks what all streams have in common, and returns the data. */
  private static List<JsonNode> checked(List<Sse> events) {
    List<JsonNode> data = events.stream().map(Sse::json).toList();
    for (int i = 0; i < data.size(); i++) {
      assertThat(data.get(i).path("type").stringValue()).isEqualTo(events.get(i).name());
    }
    return data;
  }

  /** The types in order, a run of deltas as one. */
  private static List<String> types(List<JsonNode> events) {
    return Sse.folded(
        events.stream().map(event -> event.path("type").stringValue().replace("response.", "")));
  }

  private static String merged(List<JsonNode> events, String type, int index) {
    return events.stream()
        .filter(event -> event.path("type").stringValue().equals("response." + type))
        .filter(event -> event.path("output_index").intValue() == index)
        .map(event -> event.path("delta").stringValue())
        .collect(Collectors.joining());
  }

  @Test
  void streamsAText() {
    String text = "🌧".repeat(20) + " \"Quotes\"\nand lines.";
    List<JsonNode> events = stream(text, "");
    assertThat(types(events))
        .containsExactly(
            "created",
            "in_progress",
            "output_item.added",
            "content_part.added",
            "output_text.delta",
            "output_text.done",
            "content_part.done",
            "output_item.done",
            "completed");
    assertThat(events)
        .extracting(event -> event.path("sequence_number").intValue())
        .isSorted()
        .startsWith(0, 1, 2)
        .doesNotHaveDuplicates();
    assertThat(merged(events, "output_text.delta", 0)).isEqualTo(text);
    JsonNode begun = events.get(0).path("response");
    assertThat(begun.path("status").stringValue()).isEqualTo("in_progress");
    assertThat(begun.path("output").isEmpty()).isTrue();
    assertThat(events.get(2).at("/item/content").isEmpty()).isTrue();
    JsonNode completed = events.get(events.size() - 1).path("response");
    assertThat(completed.at("/output/0/content/0/text").stringValue()).isEqualTo(text);
    assertThat(completed.path("id")).isEqualTo(begun.path("id"));
    assertThat(Wire.ok(wire.get("/responses/" + completed.path("id").stringValue())))
        .isEqualTo(completed);
  }

  @Test
  void streamsCallsAfterAThoughtAndAText() {
    mock.script(
        MockReply.reasoning("The weather is wanted.")
            .and(MockReply.text("Let me look."))
            .and(
                MockReply.calls(
                    new ToolCall("c1", "get_forecast", "{\"city\":\"Oslo, Norway\"}"),
                    new ToolCall("c2", "run_code", "print(1)"))));
    List<JsonNode> events =
        stream("x", ", \"tools\": [{\"type\": \"custom\", \"name\": \"run_code\"}]");
    assertThat(types(events))
        .containsExactly(
            "created",
            "in_progress",
            "output_item.added",
            "reasoning_summary_part.added",
            "reasoning_summary_text.delta",
            "reasoning_summary_text.done",
            "reasoning_summary_part.done",
            "output_item.done",
            "output_item.added",
            "content_part.added",
            "output_text.delta",
            "output_text.done",
            "content_part.done",
            "output_item.done",
            "output_item.added",
            "function_call_arguments.delta",
            "function_call_arguments.done",
            "output_item.done",
            "output_item.added",
            "custom_tool_call_input.delta",
            "custom_tool_call_input.done",
            "output_item.done",
            "completed");
    assertThat(merged(events, "function_call_arguments.delta", 2))
        .isEqualTo("{\"city\":\"Oslo, Norway\"}");
    assertThat(merged(events, "custom_tool_call_input.delta", 3)).isEqualTo("print(1)");
  }

  @Test
  void streamsRefusals() {
    mock.script(MockReply.refusal("I would rather not do that."));
    List<JsonNode> events = stream("x", "");
    assertThat(types(events))
        .contains("refusal.delta", "refusal.done")
        .doesNotContain("output_text.delta");
    assertThat(merged(events, "refusal.delta", 0)).isEqualTo("I would rather not do that.");
  }

  @Test
  void endsAsTheResponseDoes() {
    mock.script(
        MockReply.truncated("Once upon a"),
        MockReply.text("Half.").and(MockReply.failed("server_error", "It broke.")),
        MockReply.failed("rate_limit_exceeded", "Too much."));
    List<JsonNode> incomplete = stream("x", "");
    assertThat(types(incomplete)).endsWith("output_item.done", "incomplete");
    List<JsonNode> failed = stream("x", "");
    assertThat(types(failed)).endsWith("output_item.done", "failed");
    assertThat(failed.get(failed.size() - 1).at("/response/error/message").stringValue())
        .isEqualTo("It broke.");
    assertThat(types(stream("x", ""))).containsExactly("created", "in_progress", "failed");
  }

  @Test
  void streamsWhatIsInTheBackground() {
    assertThat(types(stream("x", ", \"background\": true")))
        .startsWith("created", "queued", "in_progress")
        .endsWith("completed");
  }

  @Test
  void streamsAgainWhatWasStored() {
    List<JsonNode> events = stream("Once more", "");
    String id = events.get(0).at("/response/id").stringValue();
    HttpResponse<String> again = wire.get("/responses/" + id + "?stream=true");
    assertThat(checked(Sse.read(again.body()))).isEqualTo(events);
    HttpResponse<String> rest = wire.get("/responses/" + id + "?stream=true&starting_after=3");
    assertThat(checked(Sse.read(rest.body()))).isEqualTo(events.subList(4, events.size()));
  }

  @Test
  void answersAnErrorAsADocument() {
    mock.script(MockReply.error(429, null, "Slow down."));
    HttpResponse<String> response = wire.post("/responses", Wire.input("x", STREAM));
    assertThat(response.statusCode()).isEqualTo(429);
    assertThat(response.headers().firstValue("content-type")).contains("application/json");
  }
}
