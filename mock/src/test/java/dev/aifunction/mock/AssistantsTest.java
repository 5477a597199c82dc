package dev.aifunction.mock;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class AssistantsTest extends MockTest {

  private JsonNode create(String more) {
    return Wire.ok(
        wire.betaPost(
            "/assistants", "{\"model\": \"gpt-4.1\"" + (more.isEmpty() ? "" : ", " + more) + "}"));
  }

  @Test
  void keepsAssistants() {
    JsonNode created =
        create(
            """
            "name": "Planner", "instructions": "Be brief.", "temperature": 0.5, "metadata": {"team": "x"},
            "tools": [{"type": "code_interpreter"}, {"type": "function", "function": {"name": "f"}}],
            "tool_resources": {"code_interpreter": {"file_ids": ["file_1"]}, "file_search": {"vector_stores": [{}]}},
            "reasoning_effort": "low", "response_format": {"type": "json_object"}""");
    assertThat(created.path("id").stringValue()).startsWith("asst_");
    assertThat(created.path("name").stringValue()).isEqualTo("Planner");
    assertThat(created.path("description").isNull()).isTrue();
    assertThat(created.path("tools").size()).isEqualTo(2);
    assertThat(created.at("/tool_resources/file_search/vector_store_ids/0").stringValue())
        .startsWith("vs_");
    assertThat(created.at("/response_format/type").stringValue()).isEqualTo("json_object");
    String path = "/assistants/" + created.path("id").stringValue();
    assertThat(Wire.ok(wire.betaGet(path))).isEqualTo(created);

    JsonNode modified =
        Wire.ok(
            wire.betaPost(
                path,
                "{\"name\": null, \"model\": \"gpt-4o\", \"metadata\": {\"team\": \"y\"}, \"tool_resources\": {}, \"reasoning_effort\": null}"));
    assertThat(modified.path("name").isNull()).isTrue();
    assertThat(modified.path("model").stringValue()).isEqualTo("gpt-4o");
    assertThat(modified.path("instructions").stringValue()).isEqualTo("Be brief.");
    assertThat(modified.path("metadata").toString()).isEqualTo("{\"team\":\"y\"}");
    assertThat(modified.path("tool_resources").isEmpty()).isTrue();
    assertThat(Wire.ok(wire.betaGet(path))).isEqualTo(modified);

    assertThat(Wire.ok(wire.betaDelete(path)).path("deleted").booleanValue()).isTrue();
    assertThat(wire.betaGet(path).statusCode()).isEqualTo(404);
    assertThat(wire.betaDelete(path).statusCode()).isEqualTo(404);
    assertThat(wire.betaPost(path, "{}").statusCode()).isEqualTo(404);
  }

  @Test
  void listsPagesForwardsAndBackwards() {
    List<String> all = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      all.add(0, create("").path("id").stringValue());
    }
    JsonNode first = Wire.ok(wire.betaGet("/assistants?limit=2"));
    assertThat(ids(first)).isEqualTo(all.subList(0, 2));
    assertThat(first.path("has_more").booleanValue()).isTrue();
    JsonNode last = Wire.ok(wire.betaGet("/assistants?limit=3&after=" + all.get(1)));
    assertThat(ids(last)).isEqualTo(all.subList(2, 5));
    assertThat(last.path("has_more").booleanValue()).isFalse();
    JsonNode before = Wire.ok(wire.betaGet("/assistants?limit=2&before=" + all.get(3)));
    assertThat(ids(before)).isEqualTo(all.subList(1, 3));
    assertThat(before.path("has_more").booleanValue()).isTrue();
    assertThat(ids(Wire.ok(wire.betaGet("/assistants?before=" + all.get(0))))).isEmpty();
    assertThat(
            ids(Wire.ok(wire.betaGet("/assistants?after=" + all.get(0) + "&before=" + all.get(4)))))
        .isEqualTo(all.subList(1, 4));
    assertThat(ids(Wire.ok(wire.betaGet("/assistants?order=asc&limit=1"))))
        .containsExactly(all.get(4));
    assertThat(wire.betaGet("/assistants?before=nothing").statusCode()).isEqualTo(404);
  }

  @ParameterizedTest(quoteTextArguments = false)
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{} | model | Missing required parameter: 'model'.",
        "{'model': 'm', 'colour': 'red'} | colour | Unknown parameter",
        "{'model': 'm', 'tools': [{'type': 'function', 'function': {'name': 'a b'}}]} | tools[0].function.name | does not match pattern",
        "{'model': 'm', 'tools': [{'type': 'web_search'}]} | tools[0].type | Supported values are: 'code_interpreter'",
        "{'model': 'm', 'tools': [{'type': 'function', 'function': {'name': 'f', 'strict': true, 'parameters': {'type': 'object', 'properties': {'y': {'type': 'string'}}}}}]} | tools[0].function.parameters | 'additionalProperties' is required",
        "{'model': 'm', 'response_format': {'type': 'json_schema', 'json_schema': {'name': 'r', 'strict': true, 'schema': {'type': 'array'}}}} | response_format | Invalid schema for response_format 'r'",
      })
  void refusesAssistants(String body, String param, String message) {
    HttpResponse<String> response = wire.betaPost("/assistants", body.replace('\'', '"'));
    assertThat(response.statusCode()).as(response.body()).isEqualTo(400);
    assertThat(Wire.error(response).path("message").stringValue()).contains(message);
    assertThat(Wire.error(response).path("param").stringValue()).isEqualTo(param);
  }

  @Test
  void needsTheHeaderOfTheVersion() {
    HttpResponse<String> response = wire.get("/assistants");
    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(Wire.error(response).path("code").stringValue()).isEqualTo("invalid_beta");
    assertThat(Wire.error(response).path("message").stringValue())
        .contains("'OpenAI-Beta: assistants=v2'");
    assertThat(
            wire.send(wire.request("/assistants").header("OpenAI-Beta", "assistants=v1").GET())
                .statusCode())
        .isEqualTo(400);
    assertThat(
            wire.send(
                    wire.request("/assistants")
                        .header("OpenAI-Beta", "other=v1, assistants=v2")
                        .GET())
                .statusCode())
        .isEqualTo(200);
  }
}
