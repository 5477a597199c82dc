package dev.aifunction.benchmarks.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aifunction.benchmarks.server.StubServer;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** No benchmark measures a mistake: all toolkits say and hear the same. */
@Timeout(60)
class TalkerTest {
  private static final String ARGUMENTS = "{\"from\":\"Bergen\",\"to\":\"Ålesund\",\"cars\":2}";
  private static final String OUTPUT =
      "{\"from\":\"Bergen\",\"to\":\"Ålesund\",\"ferry\":\"Havørn\",\"leaves\":\"2026-11-27T16:15\","
          + "\"kroner\":1610}";

  private static StubServer server;

  @BeforeAll
  static void start() {
    server = new StubServer();
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @ParameterizedTest
  @EnumSource(TalkContender.class)
  void bringsTheSameAnswer(TalkContender contender) {
    try (Talker talker = contender.talker(server.talk())) {
      Answered answered = talker.ask(Question.TEXT);

      assertThat(answered.text())
          .startsWith("The next ferry from Bergen to Ålesund is the “Havørn”.")
          .endsWith("on a lead. Shall I book it?");
      assertThat(answered.tokens()).isEqualTo(116 + 225);
      assertThat(talker.ask(Question.TEXT)).isEqualTo(answered);
    }
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "RESPONSES")
  void sendsTheSameMessagesInTwoRequests(TalkContender contender) throws IOException {
    List<JsonNode> requests = requests(contender);

    assertThat(requests).hasSize(2);
    assertThat(requests).allSatisfy(TalkerTest::assertOffersTheFunction);
    List<JsonNode> first = items(requests.get(0).path("messages"));
    List<JsonNode> second = items(requests.get(1).path("messages"));
    assertThat(first).hasSize(1);
    assertThat(second).hasSize(3).startsWith(first.get(0));
    assertIsQuestion(first.get(0));
    JsonNode call = second.get(1).at("/tool_calls/0");
    assertThat(second.get(1).path("role").asString()).isEqualTo("assistant");
    assertThat(second.get(1).path("tool_calls")).hasSize(1);
    assertThat(call.path("id").asString()).isEqualTo("call_fa1c257c6f561c5c");
    assertThat(call.at("/function/name").asString()).isEqualTo("next_ferry");
    assertThat(call.at("/function/arguments").asString()).isEqualTo(ARGUMENTS);
    assertThat(second.get(2).path("role").asString()).isEqualTo("tool");
    assertThat(second.get(2).path("tool_call_id").asString()).isEqualTo("call_fa1c257c6f561c5c");
    assertIsOutput(text(second.get(2).path("content")));
  }

  @Test
  void saysTheSameOnResponses() throws IOException {
    List<JsonNode> requests = requests(TalkContender.RESPONSES);

    assertThat(requests).hasSize(2);
    List<JsonNode> first = items(requests.get(0).path("input"));
    List<JsonNode> second = items(requests.get(1).path("input"));
    assertThat(first).hasSize(1);
    assertThat(second).hasSize(3).startsWith(first.get(0));
    assertIsQuestion(first.get(0));
    assertThat(second.get(1).path("type").asString()).isEqualTo("function_call");
    assertThat(second.get(1).path("arguments").asString()).isEqualTo(ARGUMENTS);
    assertThat(second.get(2).path("type").asString()).isEqualTo("function_call_output");
    assertThat(second.get(2).path("call_id").asString()).isEqualTo("call_fa1c257c6f561c5c");
    assertIsOutput(text(second.get(2).path("output")));
  }

  private static List<JsonNode> requests(TalkContender contender) throws IOException {
    try (Recorder recorder = new Recorder(server.talk());
        Talker talker = contender.talker(recorder.baseUrl())) {
      talker.ask(Question.TEXT);
      return List.copyOf(recorder.requests());
    }
  }

  private static void assertOffersTheFunction(JsonNode request) {
    assertThat(request.path("model").asString()).isEqualTo("gpt-5.2");
    assertThat(request.path("tools")).hasSize(1);
    JsonNode function = request.at("/tools/0/function");
    assertThat(function.path("name").asString()).isEqualTo("next_ferry");
    assertThat(function.path("description").asString())
        .isEqualTo("Tells when the next ferry leaves.");
    assertThat(function.path("strict").asBoolean()).isTrue();
    JsonNode parameters = function.path("parameters");
    assertThat(parameters.at("/properties/from/description").asString())
        .isEqualTo("the harbour to leave from");
    assertThat(parameters.at("/properties/cars/type").asString()).isEqualTo("integer");
    assertThat(parameters.path("required")).hasSize(3);
    assertThat(parameters.path("additionalProperties").asBoolean(true)).isFalse();
  }

  private static void assertIsQuestion(JsonNode message) {
    assertThat(message.path("role").asString()).isEqualTo("user");
    assertThat(text(message.path("content"))).isEqualTo(Question.TEXT);
  }

  private static void assertIsOutput(String text) {
    assertThat(JsonMapper.shared().readTree(text)).isEqualTo(JsonMapper.shared().readTree(OUTPUT));
  }

  /** Returns a text that is there as such, or as the only part of a list. */
  private static String text(JsonNode content) {
    return content.isString() ? content.asString() : content.at("/0/text").asString();
  }

  private static List<JsonNode> items(JsonNode array) {
    List<JsonNode> items = new ArrayList<>();
    array.forEach(items::add);
    return items;
  }
}
