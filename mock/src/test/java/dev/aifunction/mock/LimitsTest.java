package dev.aifunction.mock;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aifunction.tool.ToolCall;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** Where a chat completion is cut: at stop sequences and at the limit of tokens. */
class LimitsTest extends MockTest {

  private static String finish(JsonNode completion) {
    return completion.at("/choices/0/finish_reason").stringValue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {"\", \"", "[\"nothing\", \", \"]", "[\"three\", \", two\", \", \"]"})
  void stopsBeforeAStopSequence(String stop) {
    JsonNode completion = wire.chat(Wire.request("one, two, three", "\"stop\": " + stop));
    assertThat(content(completion)).isEqualTo("one");
    assertThat(finish(completion)).isEqualTo("stop");
  }

  @Test
  void saysNothingAfterAStopSequence() {
    mock.script(
        MockReply.text("a END b").and(MockReply.calls(new ToolCall("c1", "f", "{\"END\": 1}"))),
        MockReply.calls(new ToolCall("c1", "f", "{\"END\": 1}")));
    JsonNode completion = wire.chat(Wire.request("x", "\"stop\": \"END\""));
    assertThat(content(completion)).isEqualTo("a ");
    assertThat(message(completion).has("tool_calls")).isFalse();
    assertThat(
            message(wire.chat(Wire.request("x", "\"stop\": \"END\"")))
                .at("/tool_calls/0/function/arguments")
                .stringValue())
        .isEqualTo("{\"END\": 1}");
  }

  @ParameterizedTest
  @CsvSource({"max_tokens", "max_completion_tokens"})
  void stopsAtTheLimitOfTokens(String limit) {
    JsonNode completion = wire.chat(Wire.request("one two three four", "\"" + limit + "\": 2"));
    assertThat(content(completion)).isEqualTo("one two ");
    assertThat(finish(completion)).isEqualTo("length");
    assertThat(completion.at("/usage/completion_tokens").intValue()).isEqualTo(2);
    assertThat(finish(wire.chat(Wire.request("one two", "\"" + limit + "\": 2"))))
        .isEqualTo("stop");
  }

  @Test
  void cutsCallsToo() {
    mock.script(MockReply.calls(new ToolCall("c1", "get_time", "{\"zone\": \"Europe/Oslo\"}")));
    JsonNode completion = wire.chat(Wire.request("x", "\"max_tokens\": 4"));
    assertThat(message(completion).at("/tool_calls/0/function/arguments").stringValue())
        .isEqualTo("{\"zone\":");
    assertThat(finish(completion)).isEqualTo("length");
  }

  @Test
  void neverCutsAFailureAway() {
    MockReply failed =
        MockReply.text("one two three four").and(MockReply.failed("server_error", "It broke."));
    mock.script(failed, failed);
    for (String limit : List.of("\"max_tokens\": 2", "\"stop\": \"two\"")) {
      assertThat(wire.post("/chat/completions", Wire.request("x", limit)).statusCode())
          .as(limit)
          .isEqualTo(500);
    }
    String words = "word ".repeat(40);
    mock.script(MockReply.text(words).and(MockReply.failed("server_error", "It broke.")));
    JsonNode response = wire.respond("x", "\"max_output_tokens\": 16");
    assertThat(response.path("status").stringValue()).isEqualTo("failed");
    assertThat(response.at("/error/code").stringValue()).isEqualTo("server_error");
    assertThat(response.at("/output/0/content/0/text").stringValue())
        .isEqualTo(words.substring(0, 64));
  }

  @Test
  void neverCutsInsideACharacter() {
    JsonNode completion = wire.chat(Wire.request("abc🌧🌧🌧", "\"max_tokens\": 1"));
    assertThat(content(completion)).isEqualTo("abc🌧");
  }

  @Test
  void tellsWhatAScriptSaysThatItCost() {
    mock.script(MockReply.text("x").withUsage(120, 7));
    JsonNode usage = wire.chat(Wire.request("x", "\"n\": 2")).path("usage");
    assertThat(usage.path("prompt_tokens").intValue()).isEqualTo(120);
    assertThat(usage.path("completion_tokens").intValue()).isEqualTo(14);
    assertThat(usage.path("total_tokens").intValue()).isEqualTo(134);
  }
}
