package dev.aifunction.mock;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** What the control does, over HTTP alone. */
class ControlTest extends MockTest {
  private static final Pattern EXAMPLE =
      Pattern.compile("\\ncurl -H \"\\$json\" \\$mock/_mock(\\S+) -d '([^']+)'");

  private ControlWire control;

  @BeforeEach
  void startControl() {
    control = new ControlWire(mock.baseUrl());
  }

  @Test
  void tellsWhatItCanDo() {
    JsonNode description = Wire.ok(control.send(control.request("")));
    assertThat(description.propertyNames())
        .containsExactly(
            "GET /_mock",
            "DELETE /_mock",
            "POST /_mock/script",
            "POST /_mock/faults",
            "POST /_mock/clock",
            "GET /_mock/requests");
  }

  @Test
  void takesTheExamplesOfTheDocument() throws IOException {
    String document = Files.readString(Path.of("..", "docs", "mock.md"));
    List<MatchResult> examples = EXAMPLE.matcher(document).results().toList();
    assertThat(examples).hasSize(4);
    examples.forEach(example -> control.tell(example.group(1), example.group(2)));
  }

  @Test
  void scriptsInOrder() {
    control.tell("/script", "[{\"text\": \"one\"}, {\"text\": \"two\"}]");
    control.tell("/script", "[{\"text\": \"three\"}]");
    assertThat(content(wire.say("x"))).isEqualTo("one");
    assertThat(content(wire.say("x"))).isEqualTo("two");
    assertThat(content(wire.say("x"))).isEqualTo("three");
    assertThat(content(wire.say("x"))).isEqualTo("x");
  }

  @Test
  void scriptsForMessagesWithAText() {
    control.tell("/script", "[{\"text\": \"any\"}]");
    control.tell("/script", "{\"for\": \"INV-7\", \"replies\": [{\"text\": \"seven\"}]}");
    assertThat(content(wire.say("Read INV-7."))).isEqualTo("seven");
    assertThat(content(wire.say("Read INV-7."))).isEqualTo("any");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"json\": {\"days\": [1, 2.5]}} | {\"days\":[1,2.5]}",
        "{\"json\": \"{broken\"} | {broken",
      })
  void scriptsJson(String reply, String content) {
    control.tell("/script", "[" + reply + "]");
    assertThat(content(wire.say("x"))).isEqualTo(content);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"city\": \"Oslo\"} | {\"city\":\"Oslo\"}",
        "\"{\\\"city\\\": \\\"Oslo\\\"}\" | {\"city\": \"Oslo\"}",
        "\"{broken\" | {broken",
      })
  void scriptsArgumentsAsAnObjectOrAsTheyStand(String arguments, String told) {
    control.tell(
        "/script", "[{\"calls\": [{\"name\": \"f\", \"arguments\": %s}]}]".formatted(arguments));
    JsonNode call = message(wire.say("x")).at("/tool_calls/0");
    assertThat(call.path("id").stringValue()).startsWith("call_");
    assertThat(call.at("/function/name").stringValue()).isEqualTo("f");
    assertThat(call.at("/function/arguments").stringValue()).isEqualTo(told);
  }

  @Test
  void scriptsRefusalsAndTruncatedTexts() {
    control.tell("/script", "[{\"refusal\": \"I will not.\"}, {\"truncated\": \"Once upon a\"}]");
    assertThat(message(wire.say("x")).path("refusal").stringValue()).isEqualTo("I will not.");
    JsonNode truncated = wire.say("x");
    assertThat(content(truncated)).isEqualTo("Once upon a");
    assertThat(truncated.at("/choices/0/finish_reason").stringValue()).isEqualTo("length");
  }

  @Test
  void scriptsFailuresAndErrors() {
    control.tell(
        "/script",
        """
        [{"failed": {"code": "server_error", "message": "It broke."}},
         {"error": {"status": 400, "code": "context_length_exceeded", "message": "Too long."}},
         {"error": {"status": 418, "code": null, "message": "No coffee."}}]""");
    JsonNode failed = wire.respond("x", "");
    assertThat(failed.path("status").stringValue()).isEqualTo("failed");
    assertThat(failed.at("/error/code").stringValue()).isEqualTo("server_error");
    assertThat(failed.at("/error/message").stringValue()).isEqualTo("It broke.");
    HttpResponse<String> tooLong = wire.post("/responses", Wire.input("x", ""));
    assertThat(tooLong.statusCode()).isEqualTo(400);
    assertThat(Wire.error(tooLong).path("code").stringValue()).isEqualTo("context_length_exceeded");
    HttpResponse<String> noCoffee = wire.post("/responses", Wire.input("x", ""));
    assertThat(noCoffee.statusCode()).isEqualTo(418);
    assertThat(Wire.error(noCoffee).path("code").isNull()).isTrue();
    assertThat(Wire.error(noCoffee).path("message").stringValue()).isEqualTo("No coffee.");
  }

  @Test
  void scriptsSeveralInOneTurn() {
    control.tell(
        "/script",
        """
        [{"reasoning": "Hm.",
          "and": [{"text": "Let me look."}, {"text": "One moment."},
                  {"calls": [{"id": "c1", "name": "f", "arguments": {}},
                             {"id": "c2", "name": "g", "arguments": {}}]}],
          "usage": {"input": 120, "output": 7}}]""");
    JsonNode response = wire.respond("x", "");
    assertThat(response.path("output"))
        .extracting(item -> item.path("type").stringValue())
        .containsExactly("reasoning", "message", "message", "function_call", "function_call");
    assertThat(response.at("/output/3/call_id").stringValue()).isEqualTo("c1");
    assertThat(response.at("/output/4/call_id").stringValue()).isEqualTo("c2");
    assertThat(response.at("/usage/input_tokens").intValue()).isEqualTo(120);
    assertThat(response.at("/usage/output_tokens").intValue()).isEqualTo(7);
  }

  private HttpResponse<String> create() {
    return wire.post("/conversations", "");
  }

  @Test
  void failsTheNextRequests() {
    control.tell(
        "/faults",
        """
        [{"failNext": 500, "times": 2}, {"failNext": 429, "retryAfter": "1500ms"}]""");
    assertThat(create().statusCode()).isEqualTo(500);
    assertThat(create().statusCode()).isEqualTo(500);
    HttpResponse<String> limited = create();
    assertThat(limited.statusCode()).isEqualTo(429);
    assertThat(limited.headers().firstValue("Retry-After")).contains("2");
    assertThat(limited.headers().firstValue("retry-after-ms")).contains("1500");
    assertThat(create().statusCode()).isEqualTo(200);
  }

  @Test
  void delaysAnAnswer() {
    control.tell("/faults", "[{\"delayNext\": \"300ms\"}]");
    assertTakes(Duration.ofMillis(300), () -> assertThat(create().statusCode()).isEqualTo(200));
  }

  @Test
  void delaysEvents() {
    control.tell("/faults", "[{\"delayNextEvents\": \"60ms\"}]");
    List<String> events = new ArrayList<>();
    assertTakes(
        Duration.ofMillis(120),
        () -> events.addAll(wire.stream(Wire.request("a few words", "\"stream\": true"))));
    assertThat(events).hasSizeGreaterThan(2);
  }

  @Test
  void cutsConnections() {
    control.tell("/faults", "[{\"cutNextAfter\": 0}, {\"cutNextAfter\": 1}]");
    assertThatThrownBy(this::create).hasCauseInstanceOf(IOException.class);
    assertThatThrownBy(this::create).hasCauseInstanceOf(IOException.class);
    assertThat(create().statusCode()).isEqualTo(200);
  }

  @Test
  void letsAConnectionHang() {
    control.tell("/faults", "[{\"hangNextAfter\": 0, \"time\": \"300ms\"}]");
    assertTakes(
        Duration.ofMillis(300),
        () -> assertThatThrownBy(this::create).hasCauseInstanceOf(IOException.class));
    assertThat(create().statusCode()).isEqualTo(200);
  }

  private static void assertTakes(Duration least, Runnable task) {
    long start = System.nanoTime();
    task.run();
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isGreaterThanOrEqualTo(least);
  }

  private String outcomes() {
    StringBuilder outcomes = new StringBuilder();
    for (int i = 0; i < 60; i++) {
      try {
        outcomes.append(create().statusCode()).append(' ');
      } catch (RuntimeException e) {
        outcomes.append("cut ");
      }
    }
    return outcomes.toString();
  }

  @Test
  void failsRandomlyAsTheMethodsDo() {
    mock.failRandomly(0.5, 42);
    String errorsAndCuts = outcomes();
    control.tell("/faults", "[{\"failRandomly\": 0.5, \"seed\": 42}]");
    assertThat(outcomes()).isEqualTo(errorsAndCuts).contains("200", "429", "cut");

    mock.failRandomly(0.5, 42, Duration.ofMillis(1));
    String hanging = outcomes();
    control.tell("/faults", "[{\"failRandomly\": 0.5, \"seed\": 42, \"hang\": \"1ms\"}]");
    assertThat(outcomes()).isEqualTo(hanging).isNotEqualTo(errorsAndCuts);

    control.tell("/faults", "[{\"failRandomly\": 0.5, \"seed\": 42, \"statuses\": [502, 504]}]");
    assertThat(outcomes()).contains("200", "502", "504").doesNotContain("429", "500", "cut");

    control.tell("/faults", "[{\"failRandomly\": 0, \"seed\": 42}]");
    assertThat(outcomes()).isEqualTo("200 ".repeat(60));
  }

  @Test
  void putsTheClockForward() {
    control.tell("/clock", "{\"advance\": \"660s\"}");
    assertThat(Wire.ok(create()).path("created_at").longValue())
        .isGreaterThanOrEqualTo(Instant.now().getEpochSecond() + 600);
  }

  @Test
  void tellsTheRequests() {
    wire.say("hello");
    wire.send(wire.request("/models?x=1").header("api-key", "s3cret").GET());
    JsonNode requests = control.requests();
    assertThat(requests).hasSize(2);
    JsonNode chat = requests.path(0);
    assertThat(chat.path("method").stringValue()).isEqualTo("POST");
    assertThat(chat.path("path").stringValue()).isEqualTo("/v1/chat/completions");
    assertThat(chat.path("operation").stringValue()).isEqualTo("createChatCompletion");
    assertThat(chat.path("body").stringValue()).isEqualTo(Wire.request("hello", ""));
    assertThat(chat.at("/headers/authorization/0").stringValue()).isEqualTo("***");
    assertThat(requests.at("/1/path").stringValue()).isEqualTo("/v1/models?x=1");
    assertThat(requests.at("/1/body").stringValue()).isEmpty();
    assertThat(requests.toString()).doesNotContain("sk-test", "s3cret");
  }

  @Test
  void isNeitherRecordedNorHitByFaults() {
    mock.failRandomly(1, 42, 500);
    mock.failNext(503);
    control.tell("/script", "[{\"text\": \"one\"}]");
    control.tell("/clock", "{\"advance\": \"1s\"}");
    assertThat(control.requests()).isEmpty();
    assertThat(control.post("/script", "[]").statusCode()).isEqualTo(400);
    assertThat(mock.requests()).isEmpty();
    assertThat(create().statusCode()).isEqualTo(503);
    assertThat(mock.requests()).hasSize(1);
  }

  private void disturb() {
    control.tell("/script", "[{\"text\": \"one\"}]");
    control.tell("/script", "{\"for\": \"x\", \"replies\": [{\"text\": \"two\"}]}");
    mock.failRandomly(1, 42, 500);
    assertThat(create().statusCode()).isEqualTo(500);
    mock.failNext(503);
    control.tell("/clock", "{\"advance\": \"660s\"}");
  }

  private void assertIsAsAtTheStart() {
    assertThat(mock.requests()).isEmpty();
    JsonNode completion = wire.say("x");
    assertThat(content(completion)).isEqualTo("x");
    assertThat(completion.path("created").longValue())
        .isLessThan(Instant.now().getEpochSecond() + 600);
    assertThat(mock.requests()).hasSize(1);
  }

  @Test
  void beginsAnew() {
    String id = Wire.ok(create()).path("id").stringValue();
    disturb();
    control.reset();
    assertIsAsAtTheStart();
    assertThat(wire.get("/conversations/" + id).statusCode()).isEqualTo(404);
    disturb();
    mock.reset();
    assertIsAsAtTheStart();
  }

  @Test
  void givesNoIdTwice() {
    String id = Wire.ok(create()).path("id").stringValue();
    mock.reset();
    assertThat(Wire.ok(create()).path("id").stringValue()).isNotEqualTo(id);
  }

  @Test
  void endsWhatItBeganBeforeTheReset() throws Exception {
    mock.script(MockReply.text("before"));
    mock.delayNext(Duration.ofSeconds(1));
    HttpRequest.Builder request =
        wire.request("/chat/completions").POST(BodyPublishers.ofString(Wire.request("x", "")));
    CompletableFuture<HttpResponse<String>> answer =
        CompletableFuture.supplyAsync(() -> wire.sendUnchecked(request));
    long deadline = System.nanoTime() + Duration.ofSeconds(20).toNanos();
    while (mock.requests().isEmpty()) {
      assertThat(System.nanoTime()).isLessThan(deadline);
      Thread.sleep(5);
    }
    control.reset();
    assertThat(content(Wire.ok(answer.get(20, TimeUnit.SECONDS)))).isEqualTo("before");
    assertThat(mock.requests()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"https://example.com", "http://localhost:3000", "null"})
  void refusesWebPages(String origin) {
    HttpResponse<String> response = control.send(control.request("").header("Origin", origin));
    assertThat(response.statusCode()).isEqualTo(403);
    assertThat(ControlWire.error(response).path("message").stringValue())
        .contains("the Origin " + origin);
  }

  /** By a socket, because a client of the JDK sends no other host than it talks to. */
  private String statusFor(String host) throws IOException {
    URI base = URI.create(mock.baseUrl());
    try (Socket socket = new Socket(base.getHost(), base.getPort())) {
      socket.setSoTimeout(20_000);
      String request = "GET /_mock HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n";
      socket.getOutputStream().write(request.getBytes(UTF_8));
      String answer = new String(socket.getInputStream().readAllBytes(), UTF_8);
      return answer.substring(9, 12);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "localhost:8080, 200",
    "127.0.0.1, 200",
    "[::1]:8080, 200",
    "[0:0:0:0:0:0:0:1]:8080, 200",
    "rebound.example.com:8080, 403",
    "localhost.example.com, 403",
    "127.0.0.1.example.com, 403",
    "192.168.0.7:8080, 403",
  })
  void refusesNamesThatLeadElsewhere(String host, String status) throws IOException {
    assertThat(statusFor(host)).isEqualTo(status);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"text/plain", "application/x-www-form-urlencoded", "text/plain;application/json"})
  void refusesOtherContentThanJson(String type) {
    HttpResponse<String> response =
        control.send(
            control
                .request("/script")
                .header("Content-Type", type)
                .POST(BodyPublishers.ofString("[{\"text\": \"one\"}]")));
    assertThat(response.statusCode()).isEqualTo(415);
    assertThat(ControlWire.error(response).path("message").stringValue()).contains(type);
    assertThat(content(wire.say("x"))).isEqualTo("x");
  }

  @Test
  void refusesContentOfNoType() {
    HttpResponse<String> response =
        control.send(control.request("/script").POST(BodyPublishers.ofString("[]")));
    assertThat(response.statusCode()).isEqualTo(415);
    assertThat(ControlWire.error(response).path("message").stringValue()).contains("missing");
  }

  @Test
  void takesJsonWithACharset() {
    HttpResponse<String> response =
        control.send(
            control
                .request("/script")
                .header("Content-Type", "Application/JSON; charset=utf-8")
                .POST(BodyPublishers.ofString("[{\"text\": \"één\"}]")));
    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(content(wire.say("x"))).isEqualTo("één");
  }

  @ParameterizedTest
  @CsvSource({
    "GET, /script, 405",
    "POST, /requests, 405",
    "POST, '', 405",
    "OPTIONS, /script, 405",
    "DELETE, /scripts, 404",
    "GET, /, 404",
  })
  void saysWhatThereIs(String method, String path, int status) {
    HttpResponse<String> response =
        control.send(control.request(path).method(method, BodyPublishers.noBody()));
    assertThat(response.statusCode()).isEqualTo(status);
    assertThat(ControlWire.error(response).path("message").stringValue())
        .contains("GET /_mock, DELETE /_mock, POST /_mock/script");
  }

  @Test
  void takesNoQuery() {
    HttpResponse<String> response = control.send(control.request("/requests?limit=3").GET());
    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(ControlWire.error(response).path("message").stringValue())
        .isEqualTo("/_mock/requests takes no query.");
  }

  @Test
  void leavesPathsThatOnlyBeginLikeItsOwnToTheApi() {
    HttpResponse<String> response = wire.send(wire.request("/../_mockery").GET());
    assertThat(response.statusCode()).isEqualTo(404);
    assertThat(mock.requests()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "`` | no body",
        "[{\"text\": } | not valid JSON",
        "[{\"text\": \"a\", \"text\": \"b\"}] | Duplicate",
      })
  void refusesWhatIsNoJson(String body, String message) {
    HttpResponse<String> response = control.post("/script", body);
    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(ControlWire.error(response).path("message").stringValue()).contains(message);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "/script | [] | | expected an array that is not empty, but got []",
        "/script | 7 | | expected an array of replies, or an object with 'for' and 'replies', but got 7",
        "/script | {\"for\": \"x\"} | replies | Missing required parameter: 'replies'.",
        "/script | {\"replies\": []} | | expected an array of replies, or an object with 'for'",
        "/script | {\"for\": \"\", \"replies\": []} | for | expected a string that is not empty",
        "/script | {\"for\": \"x\", \"replies\": {}} | replies | expected an array that is not empty, but got {}",
        "/script | {\"text\": \"x\"} | | expected an array of replies, or an object with 'for'",
        "/script | {\"for\": \"x\", \"reply\": []} | reply | Expected: 'for', 'replies'.",
        "/script | [\"x\"] | [0] | expected an object with one of 'text', 'json', 'calls'",
        "/script | [{}] | [0] | expected an object with one of 'text', 'json', 'calls'",
        "/script | [{\"txt\": \"x\"}] | [0] | but got {\"txt\":\"x\"}.",
        "/script | [{\"text\": \"x\", \"json\": {}}] | [0] | expected an object with one of",
        "/script | [{\"text\": \"x\", \"wait\": 1}] | [0].wait | Expected: 'text', 'and', 'usage'.",
        "/script | [{\"text\": 3}] | [0].text | expected a string, but got 3.",
        "/script | [{\"text\": null}] | [0] | expected an object with one of",
        "/script | [{\"failed\": {\"code\": null, \"message\": \"x\"}}] | [0].failed.code | but got null.",
        "/script | [{\"calls\": []}] | [0].calls | expected an array that is not empty",
        "/script | [{\"calls\": [{}]}] | [0].calls[0].name | Missing required parameter",
        "/script | [{\"calls\": [{\"name\": \"f\"}]}] | [0].calls[0].arguments | Missing required",
        "/script | [{\"calls\": [{\"nam\": \"f\"}]}] | [0].calls[0].nam | Expected: 'id', 'name',",
        "/script | [{\"failed\": {\"code\": \"a\"}}] | [0].failed.message | Missing required",
        "/script | [{\"failed\": \"x\"}] | [0].failed | expected an object, but got \"x\".",
        "/script | [{\"error\": {\"status\": 200}}] | [0].error.status | an integer from 400 to 599",
        "/script | [{\"error\": {\"status\": 400, \"message\": \"x\"}, \"and\": []}] | [0].and | Unknown",
        "/script | [{\"text\": \"x\", \"and\": []}] | [0].and | expected an array that is not empty",
        "/script | [{\"text\": \"x\", \"and\": [{\"error\": {}}]}] | [0].and[0] | but got",
        "/script | [{\"truncated\": \"x\", \"and\": [{\"text\": \"y\"}]}] | [0].and[0] | ends early",
        "/script | [{\"text\": \"x\", \"usage\": {\"input\": -1, \"output\": 1}}] | [0].usage.input | from 0",
        "/script | [{\"text\": \"x\", \"usage\": {\"input\": 1}}] | [0].usage.output | Missing",
        "/faults | {} | | expected an array that is not empty, but got {}.",
        "/faults | [{}] | [0] | expected an object with one of 'failNext', 'delayNext'",
        "/faults | [{\"failNext\": 200}] | [0].failNext | an integer from 400 to 599, but got 200.",
        "/faults | [{\"failNext\": \"429\"}] | [0].failNext | an integer from 400 to 599",
        "/faults | [{\"failNext\": 429, \"times\": 0}] | [0].times | an integer from 1 to 10000",
        "/faults | [{\"failNext\": 429, \"time\": 1}] | [0].time | 'failNext', 'times', 'retryAfter'",
        "/faults | [{\"failNext\": 429, \"retryAfter\": 2}] | [0].retryAfter | a time such as \"250ms\"",
        "/faults | [{\"delayNext\": \"soon\"}] | [0].delayNext | a time such as \"250ms\" or \"2s\"",
        "/faults | [{\"delayNext\": \"1s\", \"times\": 2}] | [0].times | Expected: 'delayNext'.",
        "/faults | [{\"cutNextAfter\": -1}] | [0].cutNextAfter | an integer from 0",
        "/faults | [{\"cutNextAfter\": 1.5}] | [0].cutNextAfter | an integer from 0",
        "/faults | [{\"hangNextAfter\": 1}] | [0].time | Missing required parameter",
        "/faults | [{\"failRandomly\": 1.5, \"seed\": 1}] | [0].failRandomly | a number from 0 to 1",
        "/faults | [{\"failRandomly\": 0.5}] | [0].seed | Missing required parameter",
        "/faults | [{\"failRandomly\": 1, \"seed\": 99999999999999999999}] | [0].seed | an integer",
        "/faults | [{\"failRandomly\": 1, \"seed\": 1, \"statuses\": []}] | [0].statuses | not empty",
        "/faults | [{\"failRandomly\": 1, \"seed\": 1, \"statuses\": [99]}] | [0].statuses[0] | 400",
        "/faults | [{\"failRandomly\": 1, \"seed\": 1, \"statuses\": [500], \"hang\": \"1s\"}] | [0].hang | Unknown",
        "/clock | [] | | expected an object, but got [].",
        "/clock | {} | advance | Missing required parameter",
        "/clock | {\"advance\": \"-1s\"} | advance | a time such as \"250ms\"",
      })
  void refusesWhatItDoesNotUnderstand(String path, String body, String param, String message) {
    HttpResponse<String> response = control.post(path, body);
    assertThat(response.statusCode()).isEqualTo(400);
    JsonNode error = ControlWire.error(response);
    assertThat(error.path("message").stringValue()).contains(message);
    assertThat(error.path("param").stringValue("")).isEqualTo(param == null ? "" : param);
  }

  @Test
  void doesNothingOfWhatIsWrongSomewhere() {
    assertThat(control.post("/script", "[{\"text\": \"one\"}, {\"text\": 2}]").statusCode())
        .isEqualTo(400);
    assertThat(control.post("/faults", "[{\"failNext\": 500}, {\"failNext\": 5}]").statusCode())
        .isEqualTo(400);
    assertThat(content(wire.say("x"))).isEqualTo("x");
  }
}
