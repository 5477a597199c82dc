package dev.aifunction.openapi.http;

import static dev.aifunction.openapi.http.SocketServer.EVENTS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How streams of events end, well or not. */
@Timeout(30)
class EventStreamTest {
  private static final String KEY = "sk-secret-123";

  private static List<String> events(String answer) {
    List<String> events = new ArrayList<>();
    read(answer, false, event -> events.add(event.json()));
    return events;
  }

  private static void read(String answer, boolean named, Consumer<RawJson> consumer) {
    ApiRequest request = ApiRequest.of("POST", "things").body(RawJson.NULL);
    try (SocketServer server =
            new SocketServer(
                connection -> {
                  connection.readBody();
                  connection.write(answer);
                });
        HttpTransport transport =
            HttpTransport.builder().baseUrl(server.baseUrl()).apiKey(KEY).build();
        EventStream<RawJson> stream =
            named
                ? transport.streamNamed(request, JsonReader::json)
                : transport.stream(request, JsonReader::json)) {
      stream.forEach(consumer);
    }
  }

  @Test
  void endsWhereTheApiSaysSo() {
    assertThat(events(EVENTS + "data: 1\n\ndata: 2\n\ndata: [DONE]\n\ndata: 3\n\n"))
        .containsExactly("1", "2");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "event: response.completed\ndata: {\"n\":1}\n\n",
        "event: response.failed\ndata: {\"n\":1}\n\n",
        "event: response.incomplete\ndata: {\"n\":1}\n\n",
        "data: {\"type\":\"response.completed\"}\n\n",
        "data: { \"type\" : \"transcript.text.done\", \"text\": \"a\"}\n\n",
        "data: {\"type\":\"speech.audio.done\"}\n\n"
      })
  void mayEndAfterALastEvent(String last) {
    assertThat(events(EVENTS + "data: 1\n\n" + last)).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "data: {\"type\":\"response.output_item.done\"}\n\n",
        "event: response.output_text.done\ndata: {}\n\n",
        "event: response.completed\ndata: {}\n\nevent: other\ndata: {}\n\n",
        "event: response.completed\ndata: {}\n"
      })
  void saysThatItEndedTooSoon(String last) {
    int count = last.split("\n\n", -1).length;
    String received = count == 1 ? "1 event" : count + " events";
    assertThatThrownBy(() -> events(EVENTS + "data: 1\n\n" + last))
        .isInstanceOf(ConnectionException.class)
        .hasMessage(
            "The stream ended after " + received + ", before the API said that it is complete");
  }

  @Test
  void saysThatTheConnectionBroke() {
    String chunked =
        "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nTransfer-Encoding: chunked\r\n\r\n";
    assertThatThrownBy(() -> events(chunked + "9\r\ndata: 1\n\n\r\n1f\r\ndata: "))
        .isInstanceOf(ConnectionException.class)
        .hasMessage("The stream broke off after 1 event");
  }

  @Test
  void isCompleteWhenTheConnectionBreaksAfterTheLastEvent() {
    String last = "event: response.completed\ndata: {}\n\n";
    String chunked =
        "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nTransfer-Encoding: chunked\r\n\r\n";
    assertThat(events(chunked + Integer.toHexString(last.length()) + "\r\n" + last + "\r\n"))
        .hasSize(1);
  }

  @Test
  void anErrorInMidStreamKeepsWhatTheServerSaid() {
    String error = "{\"error\":{\"message\":\"" + KEY + " is slow\",\"code\":\"server_error\"}}";
    assertThatThrownBy(() -> events(EVENTS + "data: 1\n\ndata: " + error + "\n\n"))
        .isInstanceOfSatisfying(
            ServerException.class,
            e -> {
              assertThat(e).hasMessage("*** is slow (status 200)");
              assertThat(e.body()).isEqualTo(error.replace(KEY, "***"));
            });
    assertThatThrownBy(
            () ->
                events(EVENTS + "data: {\"type\":\"error\",\"message\":\"No\",\"code\":null}\n\n"))
        .isInstanceOf(OpenAiException.class)
        .hasMessage("No (status 200)");
  }

  @Test
  void aMalformedEventKeepsWhatTheServerSaid() {
    assertThatThrownBy(() -> events(EVENTS + "data: 1\n\ndata: {\"a\": sk-secret-123\n\n"))
        .isInstanceOfSatisfying(
            MalformedResponseException.class,
            e -> {
              assertThat(e)
                  .hasMessageStartingWith("The event after 1 event is not of the form")
                  .hasMessageNotContaining(KEY);
              assertThat(e.body()).isEqualTo("{\"a\": ***");
            });
  }

  @Test
  void readsEventsOfManyMegabytes() {
    String large = "x".repeat(8 << 20);
    List<Integer> lengths = new ArrayList<>();
    read(
        EVENTS + ("data: \"" + large + "\"\n\ndata: 1\n\n").repeat(2) + "data: [DONE]\n\n",
        false,
        event -> lengths.add(event.json().length()));

    assertThat(lengths).containsExactly(large.length() + 2, 1, large.length() + 2, 1);
  }

  @Test
  void givesNamesWithTheData() {
    List<String> events = new ArrayList<>();
    read(
        EVENTS
            + "event: thread.created\ndata: {\"id\":\"t\"}\n\n"
            + "event: odd\ndata: plain \"text\"\n\n"
            + "data: [1,\ndata: 2]\n\n"
            + "event: done\ndata: [DONE]\n\n",
        true,
        event -> events.add(event.json()));

    assertThat(events)
        .containsExactly(
            "{\"event\":\"thread.created\",\"data\":{\"id\":\"t\"}}",
            "{\"event\":\"odd\",\"data\":\"plain \\\"text\\\"\"}",
            "{\"event\":\"message\",\"data\":[1,\n2]}",
            "{\"event\":\"done\",\"data\":\"[DONE]\"}");
  }

  @Test
  void refusesNamedDataThatBreaksOff() {
    assertThatThrownBy(() -> read(EVENTS + "event: a\ndata: {\"id\":\n\n", true, event -> {}))
        .isInstanceOf(MalformedResponseException.class);
  }

  @Test
  void endsThereAlthoughTheServerGoesOn() {
    try (SocketServer server =
            new SocketServer(
                connection -> {
                  connection.write(EVENTS + "data: 1\n\ndata: [DONE]\n\n");
                  while (true) {
                    connection.write(": alive\n\n");
                  }
                });
        HttpTransport transport = HttpTransport.builder().baseUrl(server.baseUrl()).build();
        EventStream<RawJson> stream =
            transport.stream(ApiRequest.of("GET", "things"), JsonReader::json)) {
      assertThat(stream).hasSize(1);
    }
  }

  /**
   * The end of the answer comes a little after the last event: soon enough for at least one of ten,
   * also on a busy machine.
   */
  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void keepsTheConnectionOfACompleteStream(boolean named) {
    ApiRequest request = ApiRequest.of("GET", "things");
    try (LocalServer server =
            LocalServer.answering(
                exchange -> {
                  exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
                  exchange.sendResponseHeaders(200, 0);
                  exchange
                      .getResponseBody()
                      .write("data: 1\n\ndata: [DONE]\n\n".getBytes(StandardCharsets.UTF_8));
                  exchange.getResponseBody().flush();
                  LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
                });
        HttpTransport transport = HttpTransport.builder().baseUrl(server.baseUrl()).build()) {
      for (int i = 0; i < 10; i++) {
        try (EventStream<RawJson> stream =
            named
                ? transport.streamNamed(request, JsonReader::json)
                : transport.stream(request, JsonReader::json)) {
          assertThat(stream).hasSize(named ? 2 : 1);
        }
      }

      assertThat(server.clients()).hasSizeLessThan(10);
    }
  }
}
