package dev.aifunction.mock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;

class FaultTest extends MockTest {

  private HttpResponse<String> sayWith(String header, String message) {
    return wire.send(
        wire.request("/chat/completions")
            .header("X-Mock-Error", header)
            .POST(BodyPublishers.ofString(Wire.request(message, ""))));
  }

  @Test
  void failsTheNextRequests() {
    mock.failNext(500, 2);
    mock.failNext(429);
    assertThat(wire.get("/models").statusCode()).isEqualTo(500);
    assertThat(wire.get("/models").statusCode()).isEqualTo(500);
    HttpResponse<String> limited = wire.get("/models");
    assertThat(limited.statusCode()).isEqualTo(429);
    assertThat(limited.headers().firstValue("retry-after-ms")).contains("20");
    assertThat(Wire.error(limited).path("code").stringValue()).isEqualTo("rate_limit_exceeded");
    assertThat(wire.get("/models").statusCode()).isEqualTo(200);
  }

  @Test
  void failsAsOftenAsTheHeaderSays() {
    for (int i = 0; i < 3; i++) {
      assertThat(sayWith("429", "x").statusCode()).isEqualTo(429);
    }
  }

  @Test
  void failsOnceAndPassesWhenSentAgain() {
    assertThat(sayWith("500-once", "x").statusCode()).isEqualTo(500);
    assertThat(sayWith("500-once", "y").statusCode()).isEqualTo(500);
    assertThat(sayWith("500-once", "x").statusCode()).isEqualTo(200);
    assertThat(sayWith("500-once", "y").statusCode()).isEqualTo(200);
    assertThat(sayWith("500-once", "x").statusCode()).isEqualTo(500);
  }

  @Test
  void refusesAHeaderThatItDoesNotKnow() {
    HttpResponse<String> response = sayWith("sometimes", "x");
    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(response.body()).contains("X-Mock-Error").contains("sometimes");
  }

  @Test
  void keepsTheScriptForTheNextTry() {
    mock.script(MockReply.text("one"));
    mock.failNext(503);
    assertThat(wire.post("/chat/completions", Wire.request("x", "")).statusCode()).isEqualTo(503);
    assertThat(content(wire.say("x"))).isEqualTo("one");
  }

  @Test
  void refusesFaultsThatAreNone() {
    assertThatThrownBy(() -> mock.failNext(200)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> mock.failNext(500, 0)).isInstanceOf(IllegalArgumentException.class);
  }
}
