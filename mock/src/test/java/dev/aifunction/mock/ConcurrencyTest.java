package dev.aifunction.mock;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import tools.jackson.databind.JsonNode;

/** Many clients at once are each served what is theirs. */
@Timeout(60)
class ConcurrencyTest extends MockTest {
  private static final int CLIENTS = 8;
  private static final int TURNS = 10;

  /** Answers are not held against documents here: which is whose cannot be told. */
  private JsonNode post(String path, String body) {
    return Wire.ok(wire.sendUnchecked(wire.beta(path).POST(BodyPublishers.ofString(body))));
  }

  private JsonNode get(String path) {
    return Wire.ok(wire.sendUnchecked(wire.beta(path).GET()));
  }

  private static String id(JsonNode thing) {
    return thing.path("id").stringValue();
  }

  /** Talks in one conversation and on one thread, and returns the ids of all that was made. */
  private List<String> talk(String name, String assistant) {
    List<String> ids = new ArrayList<>();
    String conversation = id(post("/conversations", ""));
    String thread = "/threads/" + id(post("/threads", ""));
    for (int i = 0; i < TURNS; i++) {
      String message = name + " says " + i;
      ids.add(
          id(
              post(
                  "/responses",
                  Wire.input(message, "\"conversation\": \"" + conversation + "\""))));
      post(thread + "/messages", "{\"role\": \"user\", \"content\": \"" + message + "\"}");
      String run = thread + "/runs/" + id(post(thread + "/runs", assistant));
      get(run);
      assertThat(get(run).path("status").stringValue()).isEqualTo("completed");
      ids.add(run);
      JsonNode newest = get(thread + "/messages?limit=1").path("data").path(0);
      assertThat(newest.at("/content/0/text/value").stringValue()).isEqualTo(message);
    }
    JsonNode items = get("/conversations/" + conversation + "/items?limit=100").path("data");
    assertThat(items.size()).isEqualTo(2 * TURNS);
    assertThat(items.valueStream())
        .allMatch(item -> item.at("/content/0/text").stringValue().startsWith(name + " "));
    return ids;
  }

  @Test
  void servesManyAtOnce() throws Exception {
    String assistant =
        "{\"assistant_id\": \"" + id(post("/assistants", "{\"model\": \"gpt-4.1\"}")) + "\"}";
    ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
    try {
      List<Future<List<String>>> talks = new ArrayList<>();
      for (int i = 0; i < CLIENTS; i++) {
        String name = "client" + i;
        talks.add(clients.submit(() -> talk(name, assistant)));
      }
      Set<String> ids = new HashSet<>();
      for (Future<List<String>> talk : talks) {
        ids.addAll(talk.get(50, TimeUnit.SECONDS));
      }
      assertThat(ids).hasSize(CLIENTS * TURNS * 2);
    } finally {
      clients.shutdownNow();
    }
    assertThat(mock.requests()).hasSize(1 + CLIENTS * (2 + 6 * TURNS + 1));
  }
}
