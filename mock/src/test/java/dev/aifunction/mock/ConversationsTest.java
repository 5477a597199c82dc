package dev.aifunction.mock;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class ConversationsTest extends MockTest {
  private String path;

  @BeforeEach
  void create() {
    JsonNode conversation =
        wire.ok(
            "/conversations",
            """
            {"metadata": {"topic": "trip"}, "items": [
              {"role": "user", "content": "one"},
              {"type": "message", "role": "assistant", "content": "two"},
              {"type": "function_call", "call_id": "c1", "name": "f", "arguments": "{}"},
              {"type": "function_call_output", "call_id": "c1", "output": "three"},
              {"type": "custom_tool_call", "call_id": "c2", "name": "g", "input": "x"}]}""");
    assertThat(conversation.path("id").stringValue()).startsWith("conv_");
    assertThat(conversation.at("/metadata/topic").stringValue()).isEqualTo("trip");
    path = "/conversations/" + conversation.path("id").stringValue();
  }

  private JsonNode items(String query) {
    return Wire.ok(wire.get(path + "/items" + query));
  }

  @Test
  void isCreatedWithoutABody() {
    JsonNode conversation = wire.ok("/conversations", "");
    assertThat(conversation.path("metadata").toString()).isEqualTo("{}");
    assertThat(conversation.path("created_at").isNumber()).isTrue();
  }

  @Test
  void keepsItems() {
    JsonNode page = items("?order=asc");
    assertThat(page.path("data").valueStream().map(item -> item.path("type").stringValue()))
        .containsExactly(
            "message", "message", "function_call", "function_call_output", "custom_tool_call");
    assertThat(page.at("/data/0/content").toString())
        .isEqualTo("[{\"type\":\"input_text\",\"text\":\"one\"}]");
    assertThat(page.at("/data/1/content/0/type").stringValue()).isEqualTo("output_text");
    assertThat(page.at("/data/0/status").stringValue()).isEqualTo("completed");
    JsonNode item = page.at("/data/2");
    assertThat(Wire.ok(wire.get(path + "/items/" + item.path("id").stringValue()))).isEqualTo(item);
  }

  @Test
  void listsPagesBothWays() {
    List<String> all = ids(items("?order=asc"));
    JsonNode newest = items("?limit=2");
    assertThat(ids(newest)).containsExactly(all.get(4), all.get(3));
    assertThat(newest.path("has_more").booleanValue()).isTrue();
    assertThat(newest.path("first_id").stringValue()).isEqualTo(all.get(4));
    assertThat(newest.path("last_id").stringValue()).isEqualTo(all.get(3));
    JsonNode rest = items("?limit=3&after=" + all.get(3));
    assertThat(ids(rest)).containsExactly(all.get(2), all.get(1), all.get(0));
    assertThat(rest.path("has_more").booleanValue()).isFalse();
    assertThat(ids(items("?order=asc&limit=2&after=" + all.get(0)))).isEqualTo(all.subList(1, 3));
    assertThat(
            ids(
                items(
                    "?include=message.output_text.logprobs&include[]=reasoning.encrypted_content")))
        .hasSize(5);
  }

  @Test
  void takesMoreItems() {
    JsonNode added =
        wire.ok(
            path + "/items",
            "{\"items\": [{\"role\": \"user\", \"content\": \"a\"}, {\"role\": \"user\", \"content\": \"b\"}]}");
    assertThat(ids(items("?limit=2")).get(0)).isEqualTo(added.path("last_id").stringValue());
    assertThat(ids(items(""))).hasSize(7).containsAll(ids(added));
  }

  @Test
  void changesItsLabels() {
    JsonNode updated = wire.ok(path, "{\"metadata\": {\"topic\": \"home\"}}");
    assertThat(updated.path("metadata").toString()).isEqualTo("{\"topic\":\"home\"}");
    assertThat(Wire.ok(wire.get(path))).isEqualTo(updated);
  }

  @Test
  void deletes() {
    String item = path + "/items/" + items("").path("first_id").stringValue();
    assertThat(Wire.ok(wire.delete(item)).path("object").stringValue()).isEqualTo("conversation");
    assertThat(wire.get(item).statusCode()).isEqualTo(404);
    assertThat(ids(items(""))).hasSize(4);
    assertThat(Wire.ok(wire.delete(path)).path("object").stringValue())
        .isEqualTo("conversation.deleted");
    assertThat(wire.get(path).statusCode()).isEqualTo(404);
    assertThat(wire.get(path + "/items").statusCode()).isEqualTo(404);
  }

  @Test
  void refusesWhatTheDocumentDoesNotAllow() {
    HttpResponse<String> many =
        wire.post(
            path + "/items",
            "{\"items\": [" + "{\"role\": \"user\", \"content\": \"a\"},".repeat(20) + "{}]}");
    assertThat(many.statusCode()).isEqualTo(400);
    assertThat(Wire.error(many).path("param").stringValue()).isEqualTo("items");
    assertThat(wire.get(path + "/items?include=all").statusCode()).isEqualTo(400);
    String known = "include[]=message.output_text.logprobs";
    for (String query :
        List.of("include[]=all&" + known, known + "&include[]=all", "limit=x&limit=2")) {
      assertThat(wire.get(path + "/items?" + query).statusCode()).as(query).isEqualTo(400);
    }
    assertThat(wire.get(path + "/items?after=nothing").statusCode()).isEqualTo(404);
    assertThat(wire.post(path, "{}").statusCode()).isEqualTo(400);
  }
}
