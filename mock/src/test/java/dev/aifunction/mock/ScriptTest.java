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
  }
}
