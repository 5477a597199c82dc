package dev.aifunction.mock;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aifunction.tool.ToolCall;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class StreamTest extends MockTest {
  private static final String STREAM = "\"stream\": true";

  private List<JsonNode> chunks(String body) {
    List<String> data = wire.stream(body);
    assertThat(data).last().isEqualTo("[DONE]");
    return data.subList(0, data.size() - 1).stream().map(Wire.JSON::readTree).toList();
  }

  @Test
  void cutsATextIntoChunks() {
    String text = "x" + "🌧".repeat(20) + " \"Quotes\"\nand lines.";
    List<JsonNode> chunks = chunks(Wire.request(text, STREAM));
    StringBuilder merged = new StringBuilder();
    for (JsonNode chunk : chunks) {
      merged.append(chunk.at("/choices/0/delta/content").stringValue(""));
      assertThat(chunk.path("id")).isEqualTo(chunks.get(0).path("id"));
      assertThat(chunk.has("usage")).isFalse();
    }
    assertThat(merged).hasToString(text);
    assertThat(chunks.size()).isGreaterThan(5);
    assertThat(chunks.get(0).at("/choices/0/delta/role").stringValue()).isEqualTo("assistant");
    JsonNode last = chunks.get(chunks.size() - 1);
    assertThat(last.at("/choices/0/finish_reason").stringValue()).isEqualTo("stop");
    assertThat(last.at("/choices/0/delta").isEmpty()).isTrue();
  }

  @Test
  void cutsCallsIntoDeltasThatAreMergedByIndex() {
    mock.script(
        MockReply.calls(
            new ToolCall("c1", "get_forecast", "{\"city\":\"Oslo, Norway\",\"days\":3}"),
            new ToolCall("c2", "get_time", "{}")));
    String[] arguments = {"", ""};
    int[] named = {0, 0};
    for (JsonNode chunk : chunks(Wire.request("x", STREAM))) {
      for (JsonNode call : chunk.at("/choices/0/delta/tool_calls")) {
        int index = call.path("index").intValue();
        arguments[index] += call.at("/function/arguments").stringValue("");
        if (call.has("id")) {
          named[index]++;
          assertThat(call.path("id").stringValue()).isEqualTo("c" + (index + 1));
          assertThat(call.at("/function/name").stringValue()).startsWith("get_");
        }
      }
    }
    assertThat(arguments).containsExactly("{\"city\":\"Oslo, Norway\",\"days\":3}", "{}");
    assertThat(named).containsExactly(1, 1);
  }

  @Test
  void endsWithUsageWhereItIsWanted() {
    List<JsonNode> chunks =
        chunks(Wire.request("Hello", STREAM + ", \"stream_options\": {\"include_usage\": true}"));
    JsonNode last = chunks.get(chunks.size() - 1);
    assertThat(last.path("choices").isEmpty()).isTrue();
    assertThat(last.at("/usage/total_tokens").intValue())
        .isEqualTo(
            last.at("/usage/prompt_tokens").intValue()
                + last.at("/usage/completion_tokens").intValue())
        .isPositive();
    assertThat(chunks.subList(0, chunks.size() - 1))
        .allMatch(chunk -> chunk.has("usage") && chunk.get("usage").isNull());
  }

  @Test
  void streamsRefusalsAndOldFunctions() {
    mock.script(MockReply.refusal("I would rather not do that."));
    String refusal = "";
    for (JsonNode chunk : chunks(Wire.request("x", STREAM))) {
      refusal += chunk.at("/choices/0/delta/refusal").stringValue("");
    }
    assertThat(refusal).isEqualTo("I would rather not do that.");

    String arguments = "";
    String add = "call add with {\"a\": 1234567, \"b\": 2}";
    for (JsonNode chunk :
        chunks(Wire.request(add, STREAM + ", \"functions\": [{\"name\":\"add\"}]"))) {
      arguments += chunk.at("/choices/0/delta/function_call/arguments").stringValue("");
    }
    assertThat(arguments).isEqualTo("{\"a\": 1234567, \"b\": 2}");
  }

  @Test
  void answersAnErrorAsADocument() {
    mock.script(MockReply.error(500, null, "Oops."));
    HttpResponse<String> response = wire.post("/chat/completions", Wire.request("x", STREAM));
    assertThat(response.statusCode()).isEqualTo(500);
    assertThat(response.headers().firstValue("content-type")).contains("application/json");
    assertThat(Wire.error(response).path("type").stringValue()).isEqualTo("server_error");
  }

  @Test
  void saysThatItStreams() {
    HttpResponse<String> response = wire.post("/chat/completions", Wire.request("x", STREAM));
    assertThat(response.headers().firstValue("content-type"))
        .contains("text/event-stream; charset=utf-8");
  }
}
