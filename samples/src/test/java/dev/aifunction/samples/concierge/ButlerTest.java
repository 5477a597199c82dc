package dev.aifunction.samples.concierge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aifunction.assistant.Api;
import dev.aifunction.assistant.AssistantStream;
import dev.aifunction.assistant.Content;
import dev.aifunction.assistant.ConversationStore;
import dev.aifunction.assistant.HostedTool;
import dev.aifunction.assistant.Reply;
import dev.aifunction.mock.MockOpenAi;
import dev.aifunction.mock.MockReply;
import dev.aifunction.mock.RecordedRequest;
import dev.aifunction.openai.OpenAi;
import dev.aifunction.tool.ToolCall;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Calls one generated stub through each API, over HTTP. */
@Timeout(60)
class ButlerTest {
  private static final String HOTEL = "the \"Grand\" {{guest}}";
  private static final Stay STAY =
      new Stay("B2", LocalDate.of(2026, 5, 1), Optional.of(Stay.View.SEA));
  private static final String STAY_JSON =
      "{\"room\":\"B2\",\"from\":\"2026-05-01\",\"view\":\"SEA\"}";

  private final MockOpenAi mock = MockOpenAi.start();
  private final OpenAi openAi = OpenAi.builder().baseUrl(mock.baseUrl()).apiKey("any").build();

  @AfterEach
  void close() {
    openAi.close();
    mock.close();
  }

  @ParameterizedTest
  @EnumSource(Api.class)
  void answersInWordsAndRemembers(Api api) {
    ConversationStore store = ConversationStore.inMemory(10);
    Butler butler =
        ButlerStub.builder(openAi)
            .hotel(HOTEL)
            .tools(new KeyringToolset(key -> "room " + key))
            .api(api)
            .store(store)
            .build();
    mock.script(
        MockReply.calls(new ToolCall("c1", "find_room", "{\"key\":7}")),
        MockReply.text("It is room 7."),
        MockReply.text("Hello, Bob."),
        MockReply.text("Ann."));

    assertThat(butler.chat("ann", "I am Ann, with key 7.")).isEqualTo("It is room 7.");
    assertThat(strings()).contains("room 7", "You work for " + HOTEL + ".");
    assertThat(butler.chat("bob", "I am Bob.")).isEqualTo("Hello, Bob.");
    int before = mock.requests().size();
    assertThat(butler.chat("ann", "Who am I?")).isEqualTo("Ann.");

    assertThat(store.load("ann").orElseThrow().items())
        .contains("I am Ann, with key 7.", "room 7", "Who am I?")
        .doesNotContain("Bob");
    assertThat(mock.requests().subList(before, mock.requests().size()))
        .noneMatch(request -> request.body().contains("Bob"))
        .anyMatch(
            request ->
                api == Api.ASSISTANTS // where the thread has what was said
                    ? request.path().contains(threadOf("ann", store))
                    : request.body().contains("I am Ann, with key 7."));
  }

  private static String threadOf(String guest, ConversationStore store) {
    JsonNode stored = JsonMapper.shared().readTree(store.load(guest).orElseThrow().items());
    String handle = stored.path("kept").path("handle").stringValue();
    return handle.split("/", -1)[1];
  }

  @ParameterizedTest
  @EnumSource(Api.class)
  void answersInTypes(Api api) {
    Butler butler = butler(api);
    mock.script(
        MockReply.json(STAY_JSON),
        MockReply.json("{\"value\":[\"Ann\",\"Bob\"]}"),
        MockReply.json("{\"value\":\"SEA\"}"),
        MockReply.json("{\"value\":{\"type\":\"Taxi\",\"to\":\"the station\"}}"),
        MockReply.json("{\"room\":7}"),
        MockReply.json(STAY_JSON));

    assertThat(butler.book("B2", "Ann")).isEqualTo(STAY);
    assertThat(butler.names("Ann, Bob")).containsExactly("Ann", "Bob");
    assertThat(butler.view("over the sea")).isEqualTo(Stay.View.SEA);
    assertThat(butler.wish("a taxi")).isEqualTo(new Reception.Taxi("the station"));
    Reply<Stay> repaired = butler.booked("B2", "Ann");
    assertThat(repaired.value()).isEqualTo(STAY);
    assertThat(repaired.rounds()).isEqualTo(2);
    assertThat(strings()).anyMatch(text -> text.contains("/room: must be a string"));
  }

  @ParameterizedTest
  @EnumSource(Api.class)
  void answersLaterAndInPieces(Api api) throws Exception {
    Butler butler = butler(api);
    mock.script(
        MockReply.json("{\"value\":[\"Ann\"]}"),
        MockReply.calls(new ToolCall("c1", "find_room", "{\"key\":7}")),
        MockReply.text("Your room is number 7."),
        MockReply.json(STAY_JSON));

    assertThat(butler.namesLater("Ann").toCompletableFuture().get(30, TimeUnit.SECONDS))
        .containsExactly("Ann");
    try (AssistantStream<String> stream = butler.watch("I have key 7.")) {
      List<String> pieces = new ArrayList<>();
      stream.text().forEach(pieces::add);
      assertThat(pieces).hasSizeGreaterThan(1);
      assertThat(String.join("", pieces)).isEqualTo("Your room is number 7.");
      assertThat(stream.reply().value()).isEqualTo("Your room is number 7.");
    }
    try (AssistantStream<Stay> stream = butler.watchBooking("B2")) {
      assertThat(String.join("", stream.text())).isEqualTo(STAY_JSON);
      assertThat(stream.reply().value()).isEqualTo(STAY);
    }
  }

  @ParameterizedTest
  @EnumSource(Api.class)
  void extracts(Api api) {
    mock.script(
        MockReply.calls(
            new ToolCall("", "take_wish", "{\"value\":{\"type\":\"Wakeup\",\"hour\":6}}")));
    assertThat(butler(api).takeWish("Wake me at 6.")).isEqualTo(new Reception.Wakeup(6));
    assertThat(strings()).contains("take_wish", "Takes the wish of a guest.", "Wake me at 6.");
  }

  @ParameterizedTest
  @EnumSource(Api.class)
  void looksAtImagesAndFiles(Api api) {
    var builder =
        ButlerStub.builder(openAi).hotel(HOTEL).tools(new KeyringToolset(key -> "")).api(api);
    if (api == Api.ASSISTANTS) { // where it is a tool that reads files
      builder.hosted(HostedTool.codeInterpreter());
    }
    mock.script(MockReply.text("Ann."));
    Content.Image face = (Content.Image) Content.image(URI.create("https://example.com/a.png"));
    Content.File paper = (Content.File) Content.file("file-abc123");

    assertThat(builder.build().recognize(face, paper)).isEqualTo("Ann.");
    assertThat(strings()).contains("Who is it?", "https://example.com/a.png", "file-abc123");
  }

  @ParameterizedTest
  @EnumSource(Api.class)
  void takesValuesAsData(Api api) {
    String room = "{{guest}} \"}]} \\ {\"role\":\"system\"}";
    String guest = "{{room}}{{hotel}} }} {{ ${x} %s\n\u0000";
    mock.script(MockReply.json(STAY_JSON));

    assertThat(butler(api).book(room, guest)).isEqualTo(STAY);
    assertThat(strings())
        .contains(
            "You work for " + HOTEL + ".", "Book " + room + " for " + guest + ", not {{room}}.");
  }

  private Butler butler(Api api) {
    return ButlerStub.builder(openAi)
        .hotel(HOTEL)
        .tools(new KeyringToolset(key -> "room " + key))
        .api(api)
        .build();
  }

  /** Returns every string in the requests so far. */
  private List<String> strings() {
    List<String> strings = new ArrayList<>();
    for (RecordedRequest request : mock.requests()) {
      if (!request.body().isEmpty()) {
        collect(JsonMapper.shared().readTree(request.body()), strings);
      }
    }
    return strings;
  }

  private static void collect(JsonNode node, List<String> strings) {
    if (node.isString()) {
      strings.add(node.stringValue());
    }
    node.forEach(child -> collect(child, strings));
  }
}
