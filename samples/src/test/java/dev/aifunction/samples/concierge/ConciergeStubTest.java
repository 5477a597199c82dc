package dev.aifunction.samples.concierge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aifunction.assistant.Api;
import dev.aifunction.assistant.ChatOptions;
import dev.aifunction.assistant.Item;
import dev.aifunction.assistant.ModelResponse;
import dev.aifunction.assistant.Reply;
import dev.aifunction.assistant.TooManyRoundsException;
import dev.aifunction.tool.DispatchListener;
import dev.aifunction.tool.ToolCall;
import dev.aifunction.tool.ToolFailedException;
import dev.aifunction.tool.ToolOutput;
import dev.aifunction.tool.ToolSpec;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Calls the generated stub against a model in memory. */
class ConciergeStubTest {
  private static final Stay STAY =
      new Stay("B2", LocalDate.of(2026, 5, 1), Optional.of(Stay.View.SEA));
  private static final String STAY_JSON =
      "{\"room\":\"B2\",\"from\":\"2026-05-01\",\"view\":\"SEA\"}";

  private final ScriptedProvider model = new ScriptedProvider();

  @Test
  void rendersEveryKindOfValue() {
    model.says("Noted.");

    String answer =
        concierge()
            .note(
                Stay.View.STREET,
                STAY,
                List.of(STAY, new Stay("A \"1\"", LocalDate.EPOCH, Optional.empty())),
                Optional.empty(),
                LocalDate.of(2026, 12, 24),
                99.5,
                -3,
                "as {{it}} is");

    assertThat(answer).isEqualTo("Noted.");
    assertThat(message())
        .isEqualTo(
            "\"STREET\" | "
                + STAY_JSON
                + " | ["
                + STAY_JSON
                + ",{\"room\":\"A \\\"1\\\"\",\"from\":\"1970-01-01\",\"view\":null}] | null"
                + " | \"2026-12-24\" | 99.5 | -3 | as {{it}} is");
  }

  @Test
  void rendersAPresentOptional() {
    model.says("Noted.");

    concierge()
        .note(Stay.View.SEA, STAY, List.of(), Optional.of(STAY), LocalDate.EPOCH, 1e21, 0, "");

    assertThat(message())
        .isEqualTo(
            "\"SEA\" | "
                + STAY_JSON
                + " | [] | "
                + STAY_JSON
                + " | \"1970-01-01\" | 1.0E21 | 0 | ");
  }

  @Test
  void takesAnyNumberOfArguments() {
    model.says("Done.");
    model.says("Nobody.");
    Concierge concierge = concierge();

    concierge.wake("A1", "B2");
    assertThat(message()).isEqualTo("Wake [\"A1\",\"B2\"].");
    concierge.wake();
    assertThat(message()).isEqualTo("Wake [].");
  }

  @Test
  void aMethodHasInstructionsOfItsOwn() {
    model.says("Welcome.");
    model.says("Hi.");
    Concierge concierge = concierge();

    concierge.chat("Hello.");
    assertThat(model.request().instructions()).isEqualTo("You work for the Nord.");
    concierge.answer("briefly", "Hello.");
    assertThat(model.request().instructions()).isEqualTo("Answer briefly.");
    assertThat(message()).isEqualTo("Hello.");
  }

  @Test
  void readsAStructuredAnswer() {
    model.says(STAY_JSON);
    model.says(STAY_JSON);

    assertThat(concierge().book("B2")).isEqualTo(STAY);
    Reply<Stay> reply = concierge().booked("B2");
    assertThat(reply.value()).isEqualTo(STAY);
    assertThat(reply.transcript()).contains(Item.user("Book B2."));
    assertThat(model.request().format()).isNotNull();
  }

  @Test
  void callsAnInterfaceThroughItsToolset() {
    ToolCall call = ToolCall.of("find_room", "{\"key\":7}");
    model.answers(calls(call));
    model.says("It is B2.");
    List<String> heard = new ArrayList<>();
    Concierge concierge =
        ConciergeStub.builder(model)
            .hotel("the Nord")
            .tools(new KeyringToolset(key -> "room of " + key))
            .listener(new Recorder(heard))
            .build();

    assertThat(concierge.chat("Which room is key 7 for?")).isEqualTo("It is B2.");
    assertThat(model.request().tools()).extracting(ToolSpec::name).containsExactly("find_room");
    assertThat(model.request().items())
        .endsWith(new Item.Call(call), new Item.Output(ToolOutput.of(call.id(), "room of 7")));
    assertThat(heard).containsExactly("started find_room", "finished room of 7");
  }

  @Test
  void theListenerHearsOfFailures() {
    model.answers(calls(ToolCall.of("find_room", "{\"key\":7}")));
    model.says("Sorry.");
    List<String> heard = new ArrayList<>();

    ConciergeStub.builder(model)
        .hotel("the Nord")
        .tools(
            new KeyringToolset(
                key -> {
                  throw new IllegalStateException("lost");
                }))
        .listener(new Recorder(heard))
        .build()
        .chat("Which room is key 7 for?");

    assertThat(heard).hasSize(3).contains("failed lost");
  }

  @Test
  void asksAtMostSoOften() {
    ModelResponse again = calls(ToolCall.of("find_room", "{\"key\":1}"));
    model.answers(again, again, again);

    Concierge asAnnotated = concierge();
    assertThatThrownBy(() -> asAnnotated.chat("Go on.")).isInstanceOf(TooManyRoundsException.class);
    assertThat(model.requests).hasSize(2);

    Concierge once = builder().maxRounds(1).build();
    assertThatThrownBy(() -> once.chat("Go on.")).isInstanceOf(TooManyRoundsException.class);
    assertThat(model.requests).hasSize(3);
  }

  @Test
  void talksToTheApiThatIsSet() {
    concierge();
    builder().api(Api.RESPONSES).build();

    assertThat(model.apis).containsExactly(Api.CHAT_COMPLETIONS, Api.RESPONSES);
  }

  @Test
  void theBuilderWinsOverTheAnnotationAndThatOverTheProvider() {
    model.says("1");
    model.says("2");
    model.says("3");

    concierge().chat("");
    assertThat(model.request().options())
        .isEqualTo(
            ChatOptions.builder().model("annotated").temperature(0.1).seed(1).topP(0.1).build());

    builder().model("built").build().chat("");
    assertThat(model.request().model()).isEqualTo("built");

    builder()
        .options(ChatOptions.builder().model("first").temperature(0.2).topP(0.2).build())
        .options(ChatOptions.builder().model("last").temperature(0.3).build())
        .build()
        .chat("");
    assertThat(model.request().options())
        .isEqualTo(ChatOptions.builder().model("last").temperature(0.3).seed(1).topP(0.2).build());
  }

  @Test
  @SuppressWarnings("NullAway") // what is tested
  void theBuilderTakesNoNull() {
    assertThatNullPointerException().isThrownBy(() -> ConciergeStub.builder(null));
    assertThatNullPointerException()
        .isThrownBy(() -> ConciergeStub.builder(model).hotel(null))
        .withMessage("hotel");
    assertThatNullPointerException()
        .isThrownBy(() -> builder().listener((DispatchListener) null))
        .withMessage("listener");
  }

  private Concierge concierge() {
    return builder().build();
  }

  private ConciergeStub.Builder builder() {
    return ConciergeStub.builder(model)
        .hotel("the Nord")
        .tools(new KeyringToolset(key -> "room of " + key));
  }

  private String message() {
    List<Item> items = model.request().items();
    return ((Item.Message) items.get(items.size() - 1)).text();
  }

  private static ModelResponse calls(ToolCall call) {
    return ModelResponse.builder().addCall(call).build();
  }

  private record Recorder(List<String> heard) implements DispatchListener {
    @Override
    public void started(ToolCall call) {
      heard.add("started " + call.name());
    }

    @Override
    public void finished(ToolCall call, ToolOutput output, Duration duration) {
      heard.add("finished " + output.text());
    }

    @Override
    public void failed(ToolCall call, ToolFailedException failure) {
      heard.add("failed " + String.valueOf(failure.getCause().getMessage()));
    }
  }
}
