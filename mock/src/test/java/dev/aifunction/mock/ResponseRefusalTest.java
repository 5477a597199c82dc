package dev.aifunction.mock;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** What is refused of responses: each row is a request, its param and its message. */
class ResponseRefusalTest extends MockTest {
  private static final String F =
      "{'type': 'function', 'name': 'f', 'parameters': {}, 'strict': false}";

  /** A namespace, around its tools. */
  private static final String CRM =
      "{'type': 'namespace', 'name': 'crm', 'description': 'Customers.', 'tools': $1}";

  private static final String CALL =
      "{'type': 'function_call', 'call_id': 'c1', 'name': 'f', 'arguments': '{}'}";

  private static final String OUTPUT =
      "{'type': 'function_call_output', 'call_id': 'c1', 'output': 'x'}";

  private void assertRefused(String body, String param, String message) {
    HttpResponse<String> response = wire.post("/responses", body.replace('\'', '"'));
    assertThat(response.statusCode()).as(response.body()).isEqualTo(400);
    JsonNode error = Wire.error(response);
    assertThat(error.path("message").stringValue()).contains(message);
    assertThat(error.path("param").stringValue(null)).isEqualTo(param);
  }

  @ParameterizedTest(quoteTextArguments = false)
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      nullValues = "-",
      value = {
        "{'input': 'x'} | model | Missing required parameter: 'model'.",
        "{'model': 'm'} | input | Missing required parameter: 'input'.",
        "{'model': 'm', 'input': 7} | input | expected one of a string or an array",
        "{'model': 'm', 'input': 'x', 'messages': []} | messages | Unknown parameter",
        "{'model': 'm', 'input': 'x', 'max_output_tokens': 3} | max_output_tokens | Expected a value >= 16",
        "{'model': 'm', 'input': 'x', 'temperature': 3} | temperature | Expected a value <= 2",
        "{'model': 'm', 'input': 'x', 'include': ['everything']} | include[0] | Invalid value: 'everything'",
        "{'model': 'm', 'input': 'x', 'stream_options': {}} | stream_options | when 'stream' is given",
        "{'model': 'm', 'input': 'x', 'background': true, 'store': false} | background | must be stored",
        "{'model': 'm', 'input': 'x', 'previous_response_id': 'r', 'conversation': 'c'} | conversation | Mutually exclusive",
        "{'model': 'm', 'input': 'x', 'previous_response_id': 'r'} | previous_response_id | Previous response with id 'r' not found.",
        "{'model': 'm', 'input': 'x', 'text': {'format': {'type': 'json_object'}}} | input | must mention JSON",
        "{'model': 'm', 'input': 'x', 'text': {'format': {'type': 'json_schema', 'name': 'a b', 'schema': {}}}} | text.format.name | does not match pattern",
        "{'model': 'm', 'input': 'x', 'text': {'format': {'type': 'json_schema', 'name': 'r', 'strict': true, 'schema': {'type': 'array'}}}} | text.format.schema | Invalid schema for response_format 'r'",
      })
  void refusesARequest(String body, String param, String message) {
    assertRefused(body, param, message);
  }

  @ParameterizedTest(quoteTextArguments = false)
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{'role': 'usr', 'content': 'x'} | input[0].role | Supported values are: 'user'",
        "{'role': 'user', 'content': [{'type': 'text', 'text': 'x'}]} | input[0].content[0].type | Supported values are: 'input_text'",
        "{'type': 'messages', 'role': 'user', 'content': 'x'} | input[0].type | Invalid value: 'messages'",
        "{'type': 'function_call', 'name': 'f', 'arguments': '{}'} | input[0].call_id | Missing",
        "{'type': 'function_call_output', 'call_id': 'c1', 'output': 'x'} | input | No tool call found for function call output with call_id c1.",
        "{'type': 'function_call', 'call_id': 'c1', 'name': 'f', 'arguments': '{}'} | input | No tool output found for function call c1.",
        "CALL, OUTPUT, CALL | input | No tool output found for function call c1.",
        "CALL, CALL, OUTPUT | input | More than one function call with call_id c1 waits for its output.",
        "CALL, OUTPUT, OUTPUT | input | No tool call found for function call output with call_id c1.",
        "OUTPUT, CALL | input | No tool call found for function call output with call_id c1.",
      })
  void refusesItems(String items, String param, String message) {
    assertRefused("{'model': 'm', 'input': [" + items(items) + "]}", param, message);
  }

  private static String items(String items) {
    return items.replace("CALL", CALL).replace("OUTPUT", OUTPUT);
  }

  @Test
  void allowsACallIdAgainOnceItsCallIsAnswered() {
    String items = items("CALL, OUTPUT, CALL, OUTPUT");
    assertThat(wire.respond("[" + items.replace('\'', '"') + "]", "").path("status").stringValue())
        .isEqualTo("completed");
  }

  @ParameterizedTest(quoteTextArguments = false)
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{'type': 'function', 'name': 'f', 'parameters': {}} | tools[0].strict | Missing",
        "{'type': 'function', 'name': 'a b', 'parameters': {}, 'strict': false} | tools[0].name | does not match pattern",
        "F, F | tools[1].name | offered twice",
        "{'type': 'function', 'name': 'f', 'strict': true, 'parameters': {'type': 'object', 'properties': {'y': {'type': 'string'}}, 'additionalProperties': false}} | tools[0].parameters | Invalid schema for function 'f'",
        "{'type': 'teleport'} | tools[0].type | Invalid value: 'teleport'",
        "F], 'tool_choice': {'type': 'function', 'name': 'g'}, 'tools': [F | tool_choice | no tool 'g'",
        "F, CRM[F, F] | tools[1].tools[1].name | offered twice",
        "CRM[{'type': 'custom', 'name': 'a b'}] | tools[0].tools[0].name | does not match pattern",
        "CRM[{'type': 'function', 'name': 'f', 'strict': true, 'parameters': {'type': 'array'}}] | tools[0].tools[0].parameters | Invalid schema for function 'f'",
        "F], 'tool_choice': {'type': 'function', 'name': 'g'}, 'tools': [CRM[F] | tool_choice | no tool 'g'",
        "F], 'tool_choice': {'type': 'allowed_tools', 'mode': 'auto', 'tools': [{'type': 'function', 'name': 'h'}]}, 'tools': [F | tool_choice | no tool 'h'",
      })
  void refusesTools(String tools, String param, String message) {
    String offered = tools.replaceAll("CRM(\\[.*])", CRM).replace("F", F);
    assertRefused("{'model': 'm', 'input': 'x', 'tools': [%s]}".formatted(offered), param, message);
  }

  @Test
  void allowsARequestAgainWhoseOutputsItsConversationHas() {
    String conversation =
        wire.ok("/conversations", items("{'items': [CALL]}").replace('\'', '"'))
            .path("id")
            .stringValue();
    for (int i = 0; i < 3; i++) {
      wire.respond(
          "[" + OUTPUT.replace('\'', '"') + "]", "\"conversation\": \"" + conversation + "\"");
    }
    assertRefused(
        items("{'model': 'm', 'input': [CALL, OUTPUT, OUTPUT]}"),
        "input",
        "No tool call found for function call output with call_id c1.");
  }

  @Test
  void refusesToLeaveACallOfBeforeUnanswered() {
    JsonNode first = wire.respond("call f with {}", "\"tools\": [" + F.replace('\'', '"') + "]");
    assertRefused(
        "{'model': 'm', 'input': 'And now?', 'previous_response_id': '%s'}"
            .formatted(first.path("id").stringValue()),
        "input",
        first.at("/output/0/call_id").stringValue());
  }

  @Test
  void knowsNoOthers() {
    assertThat(wire.get("/responses/resp_0").statusCode()).isEqualTo(404);
    assertThat(wire.get("/responses/resp_0/input_items").statusCode()).isEqualTo(404);
    assertThat(wire.post("/responses/resp_0/cancel", "").statusCode()).isEqualTo(404);
    assertThat(
            wire.post("/responses", Wire.input("x", "\"conversation\": \"conv_0\"")).statusCode())
        .isEqualTo(404);
  }

  @Test
  void keepsTheScriptWhenARequestIsRefused() {
    mock.script(MockReply.text("one"));
    assertThat(wire.post("/responses", "{}").statusCode()).isEqualTo(400);
    assertThat(wire.respond("x", "").at("/output/0/content/0/text").stringValue()).isEqualTo("one");
  }
}
