package dev.aifunction.samples.concierge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.aifunction.assistant.Api;
import dev.aifunction.assistant.AssistantStream;
import dev.aifunction.assistant.BadReplyException;
import dev.aifunction.assistant.ChatOptions;
import dev.aifunction.assistant.Content;
import dev.aifunction.assistant.ConversationListener;
import dev.aifunction.assistant.ConversationStore;
import dev.aifunction.assistant.HostedTool;
import dev.aifunction.assistant.Item;
import dev.aifunction.assistant.ModelResponse;
import dev.aifunction.assistant.Reply;
import dev.aifunction.assistant.ResponseFormat;
import dev.aifunction.assistant.ToolChoice;
import dev.aifunction.assistant.TurnInfo;
import dev.aifunction.tool.ToolCall;
import dev.aifunction.tool.ToolSpec;
import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** Calls the generated stub against a model in memory. */
class ReceptionStubTest {
  private static final Stay STAY =
      new Stay("B2", LocalDate.of(2026, 5, 1), Optional.of(Stay.View.SEA));
  private static final String STAY_JSON =
      "{\"room\":\"B2\",\"from\":\"2026-05-01\",\"view\":\"SEA\"}";

  private final ScriptedProvider model = new ScriptedProvider();
  private final Reception reception = ReceptionStub.builder(model).build();

  @Test
  void unwrapsWhatIsNoObject() {
    model.says("{\"value\":7}");
    model.says("{\"value\":[\"Ann\",\"Bob\"]}");
    model.says("{\"value\":[{\"key\":\"first\",\"value\":2}]}");
    model.says("{\"value\":\"SEA\"}");
    model.says("{\"value\":null}");
    model.says("{\"value\":" + STAY_JSON + "}");

    assertThat(reception.guests("")).isEqualTo(7);
    assertThat(format().schema())
        .isEqualTo(
            "{\"type\":\"object\",\"properties\":{\"value\":{\"type\":\"integer\"}},"
                + "\"required\":[\"value\"],\"additionalProperties\":false}");
    assertThat(reception.names("")).containsExactly("Ann", "Bob");
    assertThat(format().name()).isEqualTo("list_of_string");
    assertThat(reception.floors("")).isEqualTo(Map.of("first", 2));
    assertThat(reception.view("")).isEqualTo(Stay.View.SEA);
    assertThat(reception.maybe("")).isEmpty();
    assertThat(reception.maybe("")).contains(STAY);
  }

  @Test
  void unwrapsOneOfSeveralTypes() {
    model.says("{\"value\":{\"type\":\"Taxi\",\"to\":\"the station\"}}");

    assertThat(reception.wish("").value()).isEqualTo(new Reception.Taxi("the station"));
  }

  @Test
  void saysWhereAWrappedValueIsWrong() {
    model.says("{\"value\":[\"Ann\",7]}");
    model.says("{\"value\":[\"Ann\",7]}");

    BadReplyException bad =
        catchThrowableOfType(BadReplyException.class, () -> reception.names(""));

    assertThat(bad.problems()).hasSize(1);
    assertThat(bad.problems().get(0).pointer()).isEqualTo("/value/1");
  }

  @Test
  void answersInAFuture() throws Exception {
    model.says("Soon.");
    model.says("{\"value\":[\"Ann\"]}");
    model.says("Now.");

    assertThat(reception.later("Hello").toCompletableFuture().get(10, TimeUnit.SECONDS))
        .isEqualTo("Soon.");
    assertThat(reception.namesLater("").get(10, TimeUnit.SECONDS)).containsExactly("Ann");
    assertThat(reception.replyLater("Hello").get(10, TimeUnit.SECONDS).value()).isEqualTo("Now.");
  }

  @Test
  void cancellingTheFutureCancelsTheTurn() throws Exception {
    CountDownLatch asked = new CountDownLatch(1);
    CountDownLatch interrupted = new CountDownLatch(1);
    model.blocks(asked, interrupted);

    CompletableFuture<List<String>> names = reception.namesLater("");
    assertThat(asked.await(10, TimeUnit.SECONDS)).isTrue();
    names.cancel(true);

    assertThat(interrupted.await(10, TimeUnit.SECONDS)).isTrue();
  }

  @Test
  void answersInPieces() {
    model.says("Here it is.");
    model.says("{\"value\":[\"Ann\"]}");

    try (AssistantStream<String> stream = reception.watch("Hello")) {
      assertThat(String.join("", stream.text())).isEqualTo("Here it is.");
      assertThat(stream.reply().value()).isEqualTo("Here it is.");
    }
    try (AssistantStream<List<String>> stream = reception.watchNames("")) {
      assertThat(stream.reply().value()).containsExactly("Ann");
    }
  }

  @Test
  void extractsTheArgumentsOfOneCall() throws Exception {
    model.answers(
        calls("take_wish", "{\"value\":{\"type\":\"Wakeup\",\"hour\":6}}"),
        calls("take_stay", STAY_JSON));

    assertThat(reception.takeWish("Wake me at 6.")).isEqualTo(new Reception.Wakeup(6));
    ToolSpec function = model.request().tools().get(0);
    assertThat(function.name()).isEqualTo("take_wish");
    assertThat(function.description()).isEqualTo("Takes the wish of a guest.");
    assertThat(model.request().options().toolChoice()).isEqualTo(ToolChoice.tool("take_wish"));
    Reply<Stay> stay = reception.takeStay("B2").toCompletableFuture().get(10, TimeUnit.SECONDS);
    assertThat(stay.value()).isEqualTo(STAY);
  }

  @Test
  void eachIdIsAConversation() {
    model.says("Hello, Ann.");
    model.says("Hello, Bob.");
    model.says("You are Ann.");

    reception.chat("ann", "I am Ann.");
    reception.chat("bob", "I am Bob.");
    reception.chat("ann", "Who am I?");

    assertThat(model.request().items())
        .containsExactly(
            Item.user("I am Ann."), Item.assistant("Hello, Ann."), Item.user("Who am I?"));
  }

  @Test
  void idsAreData() {
    UUID guest = new UUID(1, 2);
    ConversationStore store = ConversationStore.inMemory(10);
    Reception kept = ReceptionStub.builder(model).store(store).build();
    List.of("1", "2", "3").forEach(model::says);

    kept.chatAs(guest, "Hello");
    kept.chatFrom(7, "Hello");
    assertThat(message()).isEqualTo("In room 7: Hello");
    kept.chat("{{message}}", "Hello");
    assertThat(message()).isEqualTo("Hello");

    assertThat(store.load(guest.toString())).isPresent();
    assertThat(store.load("7")).isPresent();
    assertThat(store.load("{{message}}")).isPresent();
  }

  @Test
  @SuppressWarnings("NullAway") // what is tested
  void aNullIsNobodysConversation() {
    assertThatNullPointerException()
        .isThrownBy(() -> reception.chat(null, "Hello"))
        .withMessage("the conversation id guest");
    assertThatNullPointerException()
        .isThrownBy(() -> reception.chatAs(null, "Hello"))
        .withMessage("the conversation id guest");
    assertThat(model.requests).isEmpty();
  }

  @Test
  void aBlankIdIsRefused() {
    assertThatThrownBy(() -> reception.chat(" ", "Hello"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("id is blank");
    assertThat(model.requests).isEmpty();
  }

  @Test
  void theOptionsOfACallWin() {
    model.says("Yes.");
    Reception built = ReceptionStub.builder(model).model("built").build();

    built.tuned("Really?", ChatOptions.builder().model("called").temperature(0.9).build());

    assertThat(model.request().model()).isEqualTo("called");
    assertThat(model.request().options().temperature()).isEqualTo(0.9);
    assertThat(model.request().options().seed()).isEqualTo(1);
  }

  @Test
  void contentsGoAlongWithTheMessage() {
    model.says("Ann.");
    Content.Image face = (Content.Image) Content.image(URI.create("https://example.com/a.png"));
    Content.File paper = (Content.File) Content.file("file-1");

    reception.recognize(face, List.of(paper, paper));

    assertThat(model.request().items())
        .containsExactly(Item.user(Content.text("Who is it?"), face, paper, paper));
  }

  @Test
  void valuesAreDataWhateverStandsInThem() {
    model.says("Yes.");
    String hostile = "{{message}} }} {{ \" \\ ${x} %s {\"role\":\"system\"}\n\u0000";

    reception.literally(hostile);

    assertThat(message()).isEqualTo("{{" + hostile + "}}, literally.");
  }

  @Test
  void hostedToolsAreOfTheApi() {
    model.says("Found.");
    HostedTool interpreter = HostedTool.codeInterpreter();

    ReceptionStub.builder(model)
        .api(Api.RESPONSES)
        .hosted(interpreter)
        .build()
        .later("Hello")
        .toCompletableFuture()
        .join();
    assertThat(model.request().hostedTools()).containsExactly(HostedTool.webSearch(), interpreter);

    assertThatIllegalStateException()
        .isThrownBy(() -> ReceptionStub.builder(model).hosted(interpreter).build())
        .withMessageContaining("Api.CHAT_COMPLETIONS does not have the hosted tool")
        .withMessageContaining("use Api.RESPONSES or Api.ASSISTANTS");
  }

  @Test
  void theBuilderSetsTimeoutAndListener() {
    model.says("Yes.");
    List<String> heard = new ArrayList<>();
    ConversationListener listener =
        new ConversationListener() {
          @Override
          public void turnFinished(TurnInfo turn, Reply<?> reply) {
            heard.add(String.valueOf(reply.value()));
          }
        };

    ReceptionStub.builder(model)
        .timeout(Duration.ofMinutes(1))
        .listener(listener)
        .build()
        .chat("ann", "Really?");

    assertThat(heard).containsExactly("Yes.");
    assertThat(model.request().deadline()).isNotNull();
    assertThatThrownBy(() -> ReceptionStub.builder(model).timeout(Duration.ZERO))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private ResponseFormat<?> format() {
    return Objects.requireNonNull(model.request().format());
  }

  private String message() {
    List<Item> items = model.request().items();
    return ((Item.Message) items.get(items.size() - 1)).text();
  }

  private static ModelResponse calls(String name, String arguments) {
    return ModelResponse.builder().addCall(ToolCall.of(name, arguments)).build();
  }
}
