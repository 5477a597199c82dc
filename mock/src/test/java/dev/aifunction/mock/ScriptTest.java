package dev.aifunction.mock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aifunction.tool.ToolCall;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class ScriptTest extends MockTest {

  @Test
  void answersInTheScriptsOrderAndThenByItself() {
    mock.script(MockReply.text("one"), MockReply.json("{\"two\":2}"));
    mock.script(MockReply.text("three"));
    assertThat(content(wire.say("x"))).isEqualTo("one");
    assertThat(content(wire.say("x"))).isEqualTo("{\"two\":2}");
    assertThat(content(wire.say("x"))).isEqualTo("three");
    assertThat(content(wire.say("x"))).isEqualTo("x");
  }

  @Test
  void aScriptForATextGoesBeforeTheOneForAll() {
    mock.script(MockReply.text("any"));
    mock.scriptFor("INV-7", MockReply.text("seven"), MockReply.text("seven again"));
    mock.scriptFor("INV-8", MockReply.text("eight"));
    assertThat(content(wire.say("Read INV-8."))).isEqualTo("eight");
    assertThat(content(wire.say("Read INV-7."))).isEqualTo("seven");
    assertThat(content(wire.say("Read INV-8."))).isEqualTo("any");
    assertThat(content(wire.say("Read INV-7."))).isEqualTo("seven again");
    assertThat(content(wire.say("Read INV-7."))).isEqualTo("Read INV-7.");
    assertThatThrownBy(() -> mock.scriptFor("", MockReply.text("x")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("use script(…)");
  }

  @Test
  void isOneForAllApis() {
    mock.script(
        MockReply.text("one"),
        MockReply.calls(new ToolCall("c2", "two", "{}")),
        MockReply.refusal("three"),
        MockReply.text("four"));
    String assistant =
        Wire.ok(wire.betaPost("/assistants", "{\"model\": \"m\"}")).path("id").stringValue();
    assertThat(content(wire.say("x"))).isEqualTo("one");
    assertThat(wire.respond("x", "").at("/output/0/call_id").stringValue()).isEqualTo("c2");
    String run =
        "{\"assistant_id\": \"%s\", \"stream\": true, \"thread\": {\"messages\": [{\"role\": \"user\", \"content\": \"x\"}]}}"
            .formatted(assistant);
    assertThat(wire.betaPost("/threads/runs", run).body()).contains("\"refusal\":\"three\"");
    assertThat(content(wire.say("x"))).isEqualTo("four");
  }

  @Test
  void scriptsCallsAsTheyStand() {
    mock.script(
        MockReply.calls(new ToolCall("c7", "anything", "{broken"), new ToolCall("", "b", "{}")));
    JsonNode completion = wire.say("x");
    JsonNode calls = message(completion).path("tool_calls");
    assertThat(calls.get(0).toString())
        .isEqualTo(
            "{\"id\":\"c7\",\"type\":\"function\",\"function\":{\"name\":\"anything\",\"arguments\":\"{broken\"}}");
    assertThat(calls.at("/1/id").stringValue()).startsWith("call_");
    assertThat(completion.at("/choices/0/finish_reason").stringValue()).isEqualTo("tool_calls");
  }

  @Test
  void scriptsARefusal() {
    mock.script(MockReply.refusal("I will not."));
    JsonNode message = message(wire.say("x"));
    assertThat(message.path("refusal").stringValue()).isEqualTo("I will not.");
    assertThat(message.path("content").isNull()).isTrue();
  }

  @Test
  void scriptsATruncatedText() {
    mock.script(MockReply.truncated("Once upon a"));
    JsonNode completion = wire.say("x");
    assertThat(content(completion)).isEqualTo("Once upon a");
    assertThat(completion.at("/choices/0/finish_reason").stringValue()).isEqualTo("length");
  }

  @Test
  void scriptsAnError() {
    mock.script(MockReply.error(400, "context_length_exceeded", "Too long."));
    HttpResponse<String> response = wire.post("/chat/completions", Wire.request("x", ""));
    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(Wire.error(response).toString())
        .isEqualTo(
            "{\"message\":\"Too long.\",\"type\":\"invalid_request_error\",\"param\":null,"
                + "\"code\":\"context_length_exceeded\"}");
    assertThat(content(wire.say("x"))).isEqualTo("x");
  }

  @Test
  void scriptsATurnOfSeveralParts() {
    mock.script(
        MockReply.reasoning("Hm.")
            .and(MockReply.text("Let me look."))
            .and(MockReply.text("One moment."))
            .and(MockReply.calls(new ToolCall("c1", "f", "{}"))));
    JsonNode completion = wire.say("x");
    assertThat(content(completion)).isEqualTo("Let me look.\nOne moment.");
    assertThat(message(completion).at("/tool_calls/0/id").stringValue()).isEqualTo("c1");
    assertThat(completion.at("/choices/0/finish_reason").stringValue()).isEqualTo("tool_calls");
    assertThat(completion.at("/usage/completion_tokens_details/reasoning_tokens").intValue())
        .isEqualTo(1);
  }

  @Test
  void scriptsAFailure() {
    mock.script(MockReply.text("Half.").and(MockReply.failed("server_error", "It broke.")));
    HttpResponse<String> response = wire.post("/chat/completions", Wire.request("x", ""));
    assertThat(response.statusCode()).isEqualTo(500);
    assertThat(Wire.error(response).path("code").stringValue()).isEqualTo("server_error");
    assertThat(Wire.error(response).path("message").stringValue()).isEqualTo("It broke.");
  }

  @Test
  void keepsTheScriptWhenARequestIsRefused() {
    mock.script(MockReply.text("one"));
    assertThat(wire.post("/chat/completions", "{}").statusCode()).isEqualTo(400);
    assertThat(content(wire.say("x"))).isEqualTo("one");
  }

  @Test
  void refusesRepliesThatCannotBe() {
    assertThatThrownBy(MockReply::calls).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> MockReply.error(200, null, "fine"))
        .isInstanceOf(IllegalArgumentException.class);
    MockReply text = MockReply.text("x");
    MockReply error = MockReply.error(500, null, "no");
    assertThatThrownBy(() -> text.and(error)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> error.and(text)).isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> MockReply.truncated("x").and(text))
        .isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> error.withUsage(1, 1)).isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> text.withUsage(-1, 1)).isInstanceOf(IllegalArgumentException.class);
  }
}
