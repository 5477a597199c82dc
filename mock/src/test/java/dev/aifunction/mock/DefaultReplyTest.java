package dev.aifunction.mock;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What the model replies without a script. */
class DefaultReplyTest extends MockTest {
  private static final String TOOLS =
      """
      "tools": [
        {"type": "function", "function": {
          "name": "get_forecast", "description": "Gets the weather forecast for a city.", "strict": true,
          "parameters": {"type": "object", "properties": {
            "city": {"type": "string"}, "days": {"type": "integer", "minimum": 2}, "unit": {"type": "string", "enum": ["C", "F"]}},
            "required": ["city", "days", "unit"], "additionalProperties": false}}},
        {"type": "function", "function": {
          "name": "cancelBooking", "description": "Cancels a booking. It cannot be undone.",
          "parameters": {"type": "object", "properties": {"id": {"type": "string"}}}}}]""";

  private JsonNode ask(String message, String more) {
    return wire.chat(Wire.request(message, TOOLS + (more.isEmpty() ? "" : ", " + more)));
  }

  private static List<String> calls(JsonNode completion) {
    return message(completion)
        .path("tool_calls")
        .valueStream()
        .map(DefaultReplyTest::call)
        .toList();
  }

  private static String call(JsonNode call) {
    JsonNode function = call.path("function");
    return function.path("name").stringValue() + function.path("arguments").stringValue();
  }

  @Test
  void echoesAMessage() {
    JsonNode completion = wire.say("Good morning.");
    assertThat(content(completion)).isEqualTo("Good morning.");
    assertThat(completion.at("/choices/0/finish_reason").stringValue()).isEqualTo("stop");
  }

  @Test
  void echoesTheTextPartsOfTheLastUserMessage() {
    JsonNode completion =
        wire.chat(
            """
            {"model": "m", "messages": [
              {"role": "user", "content": "first"},
              {"role": "assistant", "content": "ok"},
              {"role": "user", "content": [{"type": "text", "text": "a"}, {"type": "text", "text": "b"}]}]}""");
    assertThat(content(completion)).isEqualTo("a\nb");
  }

  @Test
  void makesTheCallThatAMessageAsksFor() {
    JsonNode completion =
        ask("Please call get_forecast with {\"city\": \"Oslo }\", \"days\": 3.0} now", "");
    assertThat(calls(completion))
        .containsExactly("get_forecast{\"city\": \"Oslo }\", \"days\": 3.0}");
    assertThat(message(completion).path("content").isNull()).isTrue();
    assertThat(completion.at("/choices/0/finish_reason").stringValue()).isEqualTo("tool_calls");
  }

  @Test
  void makesSeveralCallsInParallel() {
    JsonNode completion =
        ask("call get_forecast with {\"a\":{\"b\":1}} and Call the function nowhere with {}", "");
    assertThat(calls(completion)).containsExactly("get_forecast{\"a\":{\"b\":1}}", "nowhere{}");
    JsonNode ids = message(completion).path("tool_calls");
    assertThat(ids.get(0).path("id").stringValue())
        .startsWith("call_")
        .isNotEqualTo(ids.get(1).path("id").stringValue());
  }

  @Test
  void makesOneCallWhenParallelCallsAreOff() {
    JsonNode completion =
        ask(
            "call get_forecast with {} and call cancelBooking with {}",
            "\"parallel_tool_calls\": false");
    assertThat(calls(completion)).containsExactly("get_forecast{}");
  }

  @Test
  void callsTheToolThatSharesMostWords() {
    assertThat(calls(ask("Will the weather in the city of Oslo be fine?", "")))
        .containsExactly("get_forecast{\"city\":\"city\",\"days\":2,\"unit\":\"C\"}");
    assertThat(calls(ask("I want to cancel my bookings", ""))).containsExactly("cancelBooking{}");
  }

  @Test
  void echoesWhenNoToolSharesAWord() {
    assertThat(content(ask("Who are you?", ""))).isEqualTo("Who are you?");
  }

  @Test
  void callsNothingWhenToolsAreOff() {
    assertThat(content(ask("call get_forecast with {}", "\"tool_choice\": \"none\"")))
        .isEqualTo("call get_forecast with {}");
  }

  @Test
  void callsSomethingWhenACallIsRequired() {
    assertThat(calls(ask("Who are you?", "\"tool_choice\": \"required\""))).hasSize(1);
  }

  @Test
  void callsTheNamedToolOnly() {
    String named =
        "\"tool_choice\": {\"type\": \"function\", \"function\": {\"name\": \"cancelBooking\"}}";
    assertThat(calls(ask("call get_forecast with {}", named))).containsExactly("cancelBooking{}");
    assertThat(calls(ask("call cancelBooking with {\"id\":\"7\"}", named)))
        .containsExactly("cancelBooking{\"id\":\"7\"}");
  }

  @Test
  void callsAllowedToolsOnly() {
    String allowed =
        """
        "tool_choice": {"type": "allowed_tools", "allowed_tools": {"mode": "auto", "tools": [
          {"type": "function", "function": {"name": "cancelBooking"}}]}}""";
    assertThat(content(ask("weather forecast", allowed))).isEqualTo("weather forecast");
    assertThat(calls(ask("my booking", allowed))).containsExactly("cancelBooking{}");
  }

  @Test
  void quotesToolOutputs() {
    JsonNode completion =
        wire.chat(
            """
            {"model": "m", %s, "messages": [
              {"role": "user", "content": "weather in the city"},
              {"role": "assistant", "tool_calls": [
                {"id": "c1", "type": "function", "function": {"name": "get_forecast", "arguments": "{}"}},
                {"id": "c2", "type": "function", "function": {"name": "cancelBooking", "arguments": "{}"}}]},
              {"role": "tool", "tool_call_id": "c2", "content": "done"},
              {"role": "tool", "tool_call_id": "c1", "content": [{"type": "text", "text": "[12.5]"}]}]}"""
                .formatted(TOOLS));
    assertThat(content(completion))
        .isEqualTo("cancelBooking answered: done\nget_forecast answered: [12.5]");
  }

  /** Returns the messages of a conversation that ends with the output of a tool. */
  private static String answered(String message) {
    return """
        {"model": "m", "messages": [
          {"role": "user", "content": "%s"},
          {"role": "assistant", "tool_calls": [
            {"id": "c1", "type": "function", "function": {"name": "get_forecast", "arguments": "{}"}}]},
          {"role": "tool", "tool_call_id": "c1", "content": "sun"}], %s"""
        .formatted(message, TOOLS);
  }

  @Test
  void callsNothingAfterToolOutputsUnlessACallIsRequired() {
    String phrase = answered("call cancelBooking with {}");
    assertThat(content(wire.chat(phrase + "}"))).isEqualTo("get_forecast answered: sun");
    assertThat(calls(wire.chat(phrase + ", \"tool_choice\": \"required\"}")))
        .containsExactly("cancelBooking{}");
    String words = answered("my booking");
    assertThat(content(wire.chat(words + "}"))).isEqualTo("get_forecast answered: sun");
    assertThat(calls(wire.chat(words + ", \"tool_choice\": \"required\"}")))
        .containsExactly("cancelBooking{}");
  }

  @Test
  void answersInTheFormThatIsWantedAfterToolOutputsToo() {
    String outputs = answered("Give me JSON.");
    assertThat(content(wire.chat(outputs + ", \"response_format\": {\"type\": \"json_object\"}}")))
        .isEqualTo("{\"text\":\"get_forecast answered: sun\"}");
    assertThat(
            content(
                wire.chat(
                    outputs
                        + """
                        , "response_format": {"type": "json_schema", "json_schema": {"name": "n", "schema": {"type": "integer"}}}}""")))
        .isEqualTo("1");
  }

  @Test
  void answersAJsonSchemaWithAnInstance() {
    JsonNode completion =
        wire.chat(
            Wire.request(
                "Plan a trip",
                """
                "response_format": {"type": "json_schema", "json_schema": {"name": "trip", "strict": true, "schema":
                  {"type": "object", "properties": {"title": {"type": "string"}, "days": {"type": "array", "items": {"type": "number", "maximum": 0.5}}},
                   "required": ["title", "days"], "additionalProperties": false}}}"""));
    assertThat(content(completion)).isEqualTo("{\"title\":\"title\",\"days\":[0]}");
  }

  @Test
  void answersWithAnyObjectWhenJsonIsWanted() {
    JsonNode completion =
        wire.chat(
            Wire.request("As JSON, please", "\"response_format\": {\"type\": \"json_object\"}"));
    assertThat(content(completion)).isEqualTo("{\"text\":\"As JSON, please\"}");
  }

  @Test
  void callsCustomToolsWithText() {
    JsonNode completion =
        wire.chat(
            Wire.request(
                "call run_code with {x}",
                "\"tools\": [{\"type\": \"custom\", \"custom\": {\"name\": \"run_code\"}}]"));
    JsonNode call = message(completion).at("/tool_calls/0");
    assertThat(call.path("type").stringValue()).isEqualTo("custom");
    assertThat(call.path("custom").toString())
        .isEqualTo("{\"name\":\"run_code\",\"input\":\"{x}\"}");
  }

  @Test
  void callsTheFunctionsOfTheDaysBeforeTools() {
    JsonNode completion =
        wire.chat(Wire.request("call add with {\"a\":1}", "\"functions\": [{\"name\": \"add\"}]"));
    assertThat(message(completion).path("function_call").toString())
        .isEqualTo("{\"name\":\"add\",\"arguments\":\"{\\\"a\\\":1}\"}");
    assertThat(completion.at("/choices/0/finish_reason").stringValue()).isEqualTo("function_call");
  }

  @Test
  void answersSeveralChoices() {
    JsonNode choices = ask("call get_forecast with {}", "\"n\": 2").path("choices");
    assertThat(choices.size()).isEqualTo(2);
    assertThat(choices.at("/0/message/tool_calls/0/id"))
        .isNotEqualTo(choices.at("/1/message/tool_calls/0/id"));
  }
}
