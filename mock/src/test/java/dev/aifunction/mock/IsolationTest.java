package dev.aifunction.mock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** Two mocks know nothing of each other. */
class IsolationTest extends MockTest {
  private static final String MODEL = "/models/ft:gpt-4.1-mini:aifunction::mock0001";

  private MockOpenAi other;
  private Wire otherWire;

  @BeforeEach
  void startAnother() {
    other = MockOpenAi.start();
    otherWire = new Wire(other);
  }

  @AfterEach
  void closeTheOther() {
    other.close();
  }

  private static String create(Wire wire, String path, String body) {
    return Wire.ok(wire.betaPost(path, body)).path("id").stringValue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "/chat/completions | {\"model\": \"m\", \"store\": true, \"messages\": [{\"role\": \"user\", \"content\": \"x\"}]}",
        "/responses | {\"model\": \"m\", \"input\": \"x\"}",
        "/conversations | {}",
        "/assistants | {\"model\": \"m\"}",
        "/threads | {}",
      })
  void keepsWhatIsItsOwn(String path, String body) {
    String mine = path + "/" + create(wire, path, body);
    assertThat(otherWire.betaGet(mine).statusCode()).isEqualTo(404);
    assertThat(path + "/" + create(otherWire, path, body)).isNotEqualTo(mine);
    assertThat(otherWire.betaGet(mine).statusCode()).isEqualTo(404);
    assertThat(wire.betaGet(mine).statusCode()).isEqualTo(200);
  }

  private static String threadOf(Wire wire) {
    return "/threads/"
        + create(wire, "/threads", "{\"messages\": [{\"role\": \"user\", \"content\": \"x\"}]}");
  }

  private static String runOn(Wire wire, String thread) {
    String assistant = create(wire, "/assistants", "{\"model\": \"m\"}");
    String run = create(wire, thread + "/runs", "{\"assistant_id\": \"" + assistant + "\"}");
    return thread + "/runs/" + run;
  }

  @Test
  void movesOnlyItsOwnRuns() {
    String mine = runOn(wire, threadOf(wire));
    String others = runOn(otherWire, threadOf(otherWire));
    assertThat(otherWire.betaGet(mine).statusCode()).isEqualTo(404);
    mock.advance(Duration.ofMinutes(11));
    assertThat(status(wire, mine)).isEqualTo("expired");
    assertThat(status(otherWire, others)).isEqualTo("in_progress");
  }

  private static String status(Wire wire, String run) {
    return Wire.ok(wire.betaGet(run)).path("status").stringValue();
  }

  @Test
  void doesNotContinueAResponseOfTheOther() {
    JsonNode mine = wire.respond("x", "");
    otherWire.respond("x", "");
    HttpResponse<String> strange =
        otherWire.post(
            "/responses",
            Wire.input("y", "\"previous_response_id\": " + mine.path("id").toString()));
    assertThat(strange.statusCode()).isEqualTo(400);
    assertThat(Wire.error(strange).path("code").stringValue())
        .isEqualTo("previous_response_not_found");
  }

  @Test
  void deletesOnlyItsOwnModels() {
    Wire.ok(wire.delete(MODEL));
    assertThat(wire.get(MODEL).statusCode()).isEqualTo(404);
    assertThat(otherWire.get(MODEL).statusCode()).isEqualTo(200);
  }

  @Test
  void followsOnlyItsOwnScript() {
    mock.script(MockReply.text("mine"));
    mock.scriptFor("x", MockReply.text("also mine"));
    assertThat(content(otherWire.say("x"))).isEqualTo("x");
    assertThat(content(wire.say("x"))).isEqualTo("also mine");
    assertThat(content(wire.say("x"))).isEqualTo("mine");
  }

  @Test
  void recordsOnlyItsOwnRequests() {
    wire.say("x");
    otherWire.get("/models");
    assertThat(mock.requests())
        .extracting(RecordedRequest::operation)
        .containsExactly("createChatCompletion");
    assertThat(other.requests())
        .extracting(RecordedRequest::operation)
        .containsExactly("listModels");
  }

  @Test
  void failsOnItsOwn() {
    mock.failNext(500);
    mock.cutNext();
    mock.delayNext(Duration.ofMillis(1));
    mock.failRandomly(1, 7, 503);
    for (int i = 0; i < 3; i++) {
      assertThat(otherWire.post("/conversations", "").statusCode()).isEqualTo(200);
    }
    assertThat(wire.post("/conversations", "").statusCode()).isEqualTo(500);
    assertThatThrownBy(() -> wire.post("/conversations", ""))
        .isInstanceOf(UncheckedIOException.class);
    assertThat(wire.post("/conversations", "").statusCode()).isEqualTo(200);
    assertThat(wire.post("/conversations", "").statusCode()).isEqualTo(503);
  }
}
