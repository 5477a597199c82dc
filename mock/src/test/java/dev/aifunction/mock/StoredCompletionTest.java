package dev.aifunction.mock;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class StoredCompletionTest extends MockTest {

  private String store(String message, String more) {
    String all = "\"store\": true" + (more.isEmpty() ? "" : ", " + more);
    return wire.chat(Wire.request(message, all)).path("id").stringValue();
  }

  private JsonNode list(String query) {
    return Wire.ok(wire.get("/chat/completions" + query));
  }

  @Test
  void keepsOnlyWhatIsToBeStored() {
    wire.say("forget me");
    String id = store("keep me", "");
    assertThat(ids(list(""))).containsExactly(id);
    JsonNode completion = Wire.ok(wire.get("/chat/completions/" + id));
    assertThat(content(completion)).isEqualTo("keep me");
    assertThat(completion.path("metadata").toString()).isEqualTo("{}");
  }

  @Test
  void storesWhatWasStreamed() {
    wire.stream(Wire.request("flow", "\"store\": true, \"stream\": true"));
    assertThat(content(list("").path("data").get(0))).isEqualTo("flow");
  }

  @Test
  void listsPages() {
    List<String> all = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      all.add(store("n" + i, ""));
    }
    JsonNode first = list("?limit=2");
    assertThat(ids(first)).isEqualTo(all.subList(0, 2));
    assertThat(first.path("has_more").booleanValue()).isTrue();
    assertThat(first.path("first_id").stringValue()).isEqualTo(all.get(0));
    assertThat(first.path("last_id").stringValue()).isEqualTo(all.get(1));
    JsonNode last = list("?limit=3&after=" + all.get(1));
    assertThat(ids(last)).isEqualTo(all.subList(2, 5));
    assertThat(last.path("has_more").booleanValue()).isFalse();
    assertThat(ids(list("?order=desc&limit=1"))).containsExactly(all.get(4));
    assertThat(ids(list("?after=" + all.get(4)))).isEmpty();
  }

  @Test
  void filtersByModelAndMetadata() {
    String mine = store("a", "\"metadata\": {\"team\": \"x y\", \"env\": \"dev\"}");
    store("b", "\"metadata\": {\"team\": \"z\"}");
    store("c", "");
    assertThat(ids(list("?metadata%5Bteam%5D=x+y"))).containsExactly(mine);
    assertThat(ids(list("?metadata[team]=x%20y&metadata[env]=prod"))).isEmpty();
    assertThat(ids(list("?model=gpt-5.2"))).hasSize(3);
    assertThat(ids(list("?model=other"))).isEmpty();
  }

  @Test
  void refusesAQueryThatTheDocumentDoesNotAllow() {
    for (String query :
        List.of(
            "?limit=0",
            "?limit=101",
            "?limit=4294967297",
            "?limit=99999999999999999999",
            "?limit=x",
            "?order=up",
            "?colour=red")) {
      HttpResponse<String> response = wire.get("/chat/completions" + query);
      assertThat(response.statusCode()).as(query).isEqualTo(400);
      assertThat(query).contains(Wire.error(response).path("param").stringValue());
    }
    assertThat(wire.get("/chat/completions?after=nothing").statusCode()).isEqualTo(404);
  }

  @Test
  void replacesMetadata() {
    String id = store("a", "\"metadata\": {\"team\": \"x\"}");
    JsonNode updated =
        Wire.ok(wire.post("/chat/completions/" + id, "{\"metadata\": {\"done\": \"yes\"}}"));
    assertThat(updated.path("metadata").toString()).isEqualTo("{\"done\":\"yes\"}");
    assertThat(Wire.ok(wire.get("/chat/completions/" + id))).isEqualTo(updated);
    assertThat(wire.post("/chat/completions/" + id, "{}").statusCode()).isEqualTo(400);
  }

  @Test
  void deletes() {
    String id = store("a", "");
    assertThat(Wire.ok(wire.delete("/chat/completions/" + id)).toString())
        .isEqualTo(
            "{\"object\":\"chat.completion.deleted\",\"id\":\"" + id + "\",\"deleted\":true}");
    assertThat(wire.get("/chat/completions/" + id).statusCode()).isEqualTo(404);
    assertThat(wire.delete("/chat/completions/" + id).statusCode()).isEqualTo(404);
  }

  @Test
  void listsTheMessages() {
    String body =
        """
        {"model": "m", "store": true, "messages": [
          {"role": "developer", "content": "Be brief."},
          {"role": "user", "content": [{"type": "text", "text": "Hi"}]}]}""";
    String id = wire.chat(body).path("id").stringValue();
    JsonNode page = Wire.ok(wire.get("/chat/completions/" + id + "/messages"));
    assertThat(ids(page)).containsExactly(id + "-0", id + "-1");
    assertThat(page.at("/data/0/content").stringValue()).isEqualTo("Be brief.");
    assertThat(page.at("/data/1/content").isNull()).isTrue();
    assertThat(page.at("/data/1/content_parts/0/text").stringValue()).isEqualTo("Hi");
    assertThat(ids(Wire.ok(wire.get("/chat/completions/" + id + "/messages?order=desc&limit=1"))))
        .containsExactly(id + "-1");
  }
}
