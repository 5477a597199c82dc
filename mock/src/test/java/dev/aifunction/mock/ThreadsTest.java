package dev.aifunction.mock;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class ThreadsTest extends MockTest {

  private String create(String body) {
    return "/threads/" + Wire.ok(wire.betaPost("/threads", body)).path("id").stringValue();
  }

  @Test
  void keepsThreads() {
    String path = create("{\"metadata\": {\"team\": \"x\"}}");
    assertThat(path).startsWith("/threads/thread_");
    assertThat(Wire.ok(wire.betaGet(path)).at("/metadata/team").stringValue()).isEqualTo("x");
    JsonNode modified =
        Wire.ok(
            wire.betaPost(
                path,
                "{\"metadata\": {}, \"tool_resources\": {\"file_search\": {\"vector_store_ids\": [\"vs_1\"]}}}"));
    assertThat(modified.path("metadata").isEmpty()).isTrue();
    assertThat(modified.at("/tool_resources/file_search/vector_store_ids/0").stringValue())
        .isEqualTo("vs_1");
    assertThat(Wire.ok(wire.betaGet(path))).isEqualTo(modified);
    assertThat(Wire.ok(wire.betaDelete(path)).path("object").stringValue())
        .isEqualTo("thread.deleted");
    assertThat(wire.betaGet(path).statusCode()).isEqualTo(404);
    assertThat(wire.betaGet(path + "/messages").statusCode()).isEqualTo(404);
  }

  @Test
  void isCreatedWithoutABody() {
    assertThat(Wire.ok(wire.betaGet(create(""))).path("metadata").isEmpty()).isTrue();
  }

  @Test
  void keepsMessages() {
    String path =
        create("{\"messages\": [{\"role\": \"user\", \"content\": \"one\"}]}") + "/messages";
    JsonNode created =
        Wire.ok(
            wire.betaPost(
                path,
                """
                {"role": "assistant", "metadata": {"n": "2"}, "content": [
                  {"type": "text", "text": "two"},
                  {"type": "image_url", "image_url": {"url": "https://example.com/a.png"}}],
                 "attachments": [{"file_id": "file_1", "tools": [{"type": "code_interpreter"}]}]}"""));
    assertThat(created.path("id").stringValue()).startsWith("msg_");
    assertThat(created.at("/content/0/text/value").stringValue()).isEqualTo("two");
    assertThat(created.at("/content/1/type").stringValue()).isEqualTo("image_url");
    assertThat(created.at("/attachments/0/file_id").stringValue()).isEqualTo("file_1");
    String message = path + "/" + created.path("id").stringValue();
    assertThat(Wire.ok(wire.betaGet(message))).isEqualTo(created);
    JsonNode modified = Wire.ok(wire.betaPost(message, "{\"metadata\": {\"n\": \"3\"}}"));
    assertThat(modified.at("/metadata/n").stringValue()).isEqualTo("3");
    assertThat(Wire.ok(wire.betaDelete(message)).path("object").stringValue())
        .isEqualTo("thread.message.deleted");
    assertThat(wire.betaGet(message).statusCode()).isEqualTo(404);
    assertThat(Wire.ok(wire.betaGet(path)).at("/data/0/content/0/text/value").stringValue())
        .isEqualTo("one");
  }

  @Test
  void listsMessagesInPages() {
    String path = create("{}") + "/messages";
    List<String> all = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      String body = "{\"role\": \"user\", \"content\": \"n" + i + "\"}";
      all.add(Wire.ok(wire.betaPost(path, body)).path("id").stringValue());
    }
    assertThat(ids(Wire.ok(wire.betaGet(path + "?order=asc")))).isEqualTo(all);
    assertThat(ids(Wire.ok(wire.betaGet(path + "?limit=1")))).containsExactly(all.get(3));
    assertThat(ids(Wire.ok(wire.betaGet(path + "?order=asc&limit=2&before=" + all.get(3)))))
        .isEqualTo(all.subList(1, 3));
    assertThat(ids(Wire.ok(wire.betaGet(path + "?run_id=run_0")))).isEmpty();
  }

  @Test
  void refusesMessages() {
    String path = create("{}") + "/messages";
    assertThat(wire.betaPost(path, "{\"role\": \"system\", \"content\": \"x\"}").statusCode())
        .isEqualTo(400);
    assertThat(wire.betaPost(path, "{\"role\": \"user\", \"content\": []}").statusCode())
        .isEqualTo(400);
    assertThat(wire.betaPost("/threads/thread_0/messages", "{}").statusCode()).isEqualTo(400);
    assertThat(
            wire.betaPost("/threads/thread_0/messages", "{\"role\": \"user\", \"content\": \"x\"}")
                .statusCode())
        .isEqualTo(404);
  }
}
