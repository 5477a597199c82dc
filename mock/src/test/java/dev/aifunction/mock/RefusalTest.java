package dev.aifunction.mock;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** What is refused, with OpenAI's error body: each row is a request, its param and its message. */
class RefusalTest extends MockTest {
  private static final String HI = "'messages': [{'role': 'user', 'content': 'hi'}]";
  private static final String CALL =
      "{'role': 'assistant', 'tool_calls': [{'id': 'c1', 'type': 'function', 'function': {'name': 'f', 'arguments': '{}'}}]}";

  private JsonNode refused(String body) {
    HttpResponse<String> response = wire.post("/chat/completions", body.replace('\'', '"'));
    assertThat(response.statusCode()).as(response.body()).isEqualTo(400);
    JsonNode error = Wire.error(response);
    assertThat(error.path("type").stringValue()).isEqualTo("invalid_request_error");
    assertThat(error.propertyNames()).containsExactly("message", "type", "param", "code");
    return error;
  }

  private void assertRefused(String body, String param, String message) {
    JsonNode error = refused(body);
    assertThat(error.path("message").stringValue()).contains(message);
    assertThat(error.path("param").stringValue(null)).isEqualTo(param);
  }

  @ParameterizedTest(quoteTextArguments = false)
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      nullValues = "-",
      value = {
        "{'model': 'm'} | messages | Missing required parameter: 'messages'.",
        "{HI} | model | Missing required parameter: 'model'.",
        "{HI, 'model': 1} | model | Invalid type for 'model': expected a string, but got an integer instead.",
        "{HI, 'model': 'm', 'tempera': 1} | tempera | Unknown parameter: 'tempera'.",
        "{HI, 'model': 'm', 'temperature': 2.5} | temperature | Expected a value <= 2, but got 2.5 instead.",
        "{HI, 'model': 'm', 'temperature': '1'} | temperature | expected one of a decimal or null, but got a string",
        "{HI, 'model': 'm', 'n': 0} | n | integer below minimum value. Expected a value >= 1, but got 0",
        "{HI, 'model': 'm', 'n': 1.5} | n | but got a decimal instead",
        "{HI, 'model': 'm', 'reasoning_effort': 'huge'} | reasoning_effort | Invalid value: 'huge'. Supported values are: 'none'",
        "{HI, 'model': 'm', 'metadata': {'a': 1}} | metadata.a | expected a string",
        "{HI, 'model': 'm', 'stream_options': {}} | stream_options | only allowed when 'stream' is given",
        "{HI, 'model': 'm', 'parallel_tool_calls': true} | parallel_tool_calls | only allowed when 'tools'",
        "{HI, 'model': 'm', 'tool_choice': 'auto'} | tool_choice | only allowed when 'tools'",
        "{HI, 'model': 'm', 'top_logprobs': 2} | top_logprobs | only allowed when 'logprobs'",
        "{HI, 'model': 'm', 'function_call': 'auto'} | function_call | only allowed when 'functions'",
        "{HI, 'model': 'm', 'functions': [{'name': 'a b'}]} | functions[0].name | does not match pattern",
        "{HI, 'model': 'm', 'functions': [{'name': 'f'}], 'function_call': {'name': 'g'}} | function_call | 'g'",
        "{HI, 'model': 'm', 'temperature': 1e999999999} | temperature | Expected a value <= 2, but got 1E+999999999",
        "{HI, 'model': 'm', 'n': 99999999999999999999999} | n | integer above maximum value",
        "{HI, 'model': 'm', 'tools': []} | tools | Invalid 'tools'",
        "{HI, 'model': 'm', 'response_format': {'type': 'json_object'}} | messages | must mention JSON",
        "{HI, 'model': 'm', 'response_format': {'type': 'xml'}} | response_format.type | Invalid value: 'xml'.",
        "{HI, 'model': 'm', 'stop': {}} | stop | but got an object instead",
        "[] | - | Invalid type for the body: expected an object, but got an array instead.",
        "{'model': | - | not valid JSON",
        "{} {} | - | not valid JSON",
        "`` | - | no body",
      })
  void refusesAChatRequest(String body, String param, String message) {
    assertRefused(body.replace("HI", HI), param, message);
  }

  @ParameterizedTest(quoteTextArguments = false)
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      quoteCharacter = '`',
      value = {
        "`` | messages | Expected an array with minimum length 1",
        "{'content': 'hi'} | messages[0].role | Missing required parameter: 'messages[0].role'.",
        "{'role': 'usr', 'content': 'hi'} | messages[0].role | Supported values are: 'developer', 'system', 'user'",
        "{'role': 7, 'content': 'hi'} | messages[0].role | expected a string, but got an integer",
        "'hi' | messages[0] | expected an object, but got a string",
        "{'role': 'user'} | messages[0].content | Missing",
        "{'role': 'user', 'content': 'hi', 'nme': 'x'} | messages[0].nme | Unknown",
        "{'role': 'user', 'content': [{'type': 'txt'}]} | messages[0].content[0].type | Invalid value: 'txt'",
        "{'role': 'user', 'content': [{'type': 'text', 'text': 1}]} | messages[0].content[0].text | expected a string",
        "{'role': 'assistant'} | messages[0].content | must have 'content'",
        "{'role': 'assistant', 'tool_calls': []} | messages[0].tool_calls | without calls",
        "{'role': 'tool', 'tool_call_id': 'c1', 'content': 'x'} | messages[0].tool_call_id | must be a response to a preceding message",
        "CALL | messages | These have none: c1.",
        "CALL, {'role': 'user', 'content': 'hi'} | messages[1] | These have none: c1.",
        "CALL, {'role': 'tool', 'tool_call_id': 'c2', 'content': 'x'} | messages[1].tool_call_id | must be a response",
        "CALL, {'role': 'tool', 'tool_call_id': 'c1', 'content': 'x'}, {'role': 'tool', 'tool_call_id': 'c1', 'content': 'x'} | messages[2].tool_call_id | once",
      })
  void refusesMessages(String messages, String param, String message) {
    String body = "{'model': 'm', 'messages': [" + messages.replace("CALL", CALL) + "]}";
    assertRefused(body, param, message);
  }

  @ParameterizedTest(quoteTextArguments = false)
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{'type': 'function'} | tools[0].function | Missing",
        "{'type': 'func', 'function': {'name': 'f'}} | tools[0].type | Invalid value: 'func'",
        "{'type': 'function', 'function': {}} | tools[0].function.name | Missing",
        "{'type': 'function', 'function': {'name': 'a b'}} | tools[0].function.name | does not match pattern",
        "{'type': 'function', 'function': {'name': ''}} | tools[0].function.name | does not match pattern",
        "{'type': 'custom', 'custom': {'name': 'ä'}} | tools[0].custom.name | does not match pattern",
        "{'type': 'function', 'function': {'name': 'f', 'parameters': {'type': 'string'}}} | tools[0].function.parameters | got 'type: \\'string\\''",
        "{'type': 'function', 'function': {'name': 'f'}}, {'type': 'function', 'function': {'name': 'f'}} | tools[1].function.name | offered twice",
        "{'type': 'function', 'function': {'name': 'f', 'strict': true, 'parameters': {'type': 'object', 'properties': {'y': {'type': 'string', 'minLength': 1}}, 'required': ['y'], 'additionalProperties': false}}} | tools[0].function.parameters | Invalid schema for function 'f': In context=('properties', 'y'), 'minLength' is not permitted.",
      })
  void refusesTools(String tools, String param, String message) {
    String body = "{HI, 'model': 'm', 'tools': [TOOLS]}".replace("HI", HI).replace("TOOLS", tools);
    assertRefused(body, param, message.replace("\\'", "\""));
  }

  @Test
  void refusesANameThatIsTooLongAndToolsThatAreTooMany() {
    String tool = "{'type': 'function', 'function': {'name': '%s'}}";
    String body = "{" + HI + ", 'model': 'm', 'tools': [%s]}";
    assertRefused(
        body.formatted(tool.formatted("f".repeat(65))), "tools[0].function.name", "match pattern");
    String many =
        IntStream.range(0, 129)
            .mapToObj(i -> tool.formatted("f" + i))
            .collect(Collectors.joining(","));
    assertRefused(
        body.formatted(many), "tools", "maximum length 128, but got an array with length 129");
  }

  @Test
  void refusesAChoiceOfAToolThatIsNotOffered() {
    String body =
        "{"
            + HI
            + ", 'model': 'm', 'tools': [{'type': 'function', 'function': {'name': 'f'}}], 'tool_choice': %s}";
    assertRefused(
        body.formatted("{'type': 'function', 'function': {'name': 'g'}}"), "tool_choice", "'g'");
    assertRefused(
        body.formatted(
            "{'type': 'allowed_tools', 'allowed_tools': {'mode': 'auto', 'tools': [{'type': 'function', 'function': {'name': 'h'}}]}}"),
        "tool_choice",
        "'h'");
    assertRefused(body.formatted("'sometimes'"), "tool_choice", "'none', 'auto', 'required'");
  }

  @Test
  void refusesAStrictFormatOutsideTheSubset() {
    assertRefused(
        "{"
            + HI
            + ", 'model': 'm', 'response_format': {'type': 'json_schema', 'json_schema': {'name': 'r', 'strict': true, 'schema': {'type': 'array'}}}}",
        "response_format",
        "Invalid schema for response_format 'r'");
  }

  @Test
  void refusesARequestWithoutAKey() {
    HttpResponse<String> response =
        wire.send(HttpRequest.newBuilder(URI.create(mock.baseUrl() + "/models")));
    assertThat(response.statusCode()).isEqualTo(401);
    assertThat(Wire.error(response).path("type").stringValue()).isEqualTo("invalid_request_error");
    response =
        wire.send(
            HttpRequest.newBuilder(URI.create(mock.baseUrl() + "/models"))
                .header("Authorization", "Basic abc"));
    assertThat(response.statusCode()).isEqualTo(401);
  }

  @Test
  void knowsNoOtherPathsAndMethods() {
    assertThat(wire.get("/nothing").statusCode()).isEqualTo(404);
    assertThat(wire.get("/chat").statusCode()).isEqualTo(404);
    assertThat(wire.get("/models/").statusCode()).isEqualTo(404);
    assertThat(wire.get("/../models").statusCode()).isEqualTo(404);
    HttpResponse<String> response =
        wire.send(wire.request("/models").PUT(BodyPublishers.ofString("{}")));
    assertThat(response.statusCode()).isEqualTo(405);
    assertThat(Wire.error(response).path("message").stringValue()).contains("GET");
  }

  @Test
  void takesAnyModelNameAndNullWhereItMayBe() {
    wire.chat(
        "{\"model\": \"llama-99\", \"temperature\": null, \"messages\": [{\"role\": \"user\", \"content\": \"hi\"}]}");
  }
}
