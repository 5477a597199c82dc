package dev.aifunction.samples.concierge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aifunction.assistant.Item;
import dev.aifunction.assistant.ModelResponse;
import dev.aifunction.assistant.ToolErrors;
import dev.aifunction.tool.CallContext;
import dev.aifunction.tool.ToolCall;
import dev.aifunction.tool.ToolFailedException;
import dev.aifunction.tool.ToolOutput;
import dev.aifunction.tool.ToolSpec;
import dev.aifunction.tool.Toolset;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What a stub's builder and its callers say about tools. */
@Timeout(60)
class ReceptionToolsTest {
  private static final ToolSpec LOOK = ToolSpec.builder("look").description("Looks.").build();

  private final ScriptedProvider model = new ScriptedProvider();
  private final ReceptionStub.Builder builder = ReceptionStub.builder(model);

  @Test
  void theToolsLearnWhatTheCallerAndTheBuilderSay() {
    Toolset tools =
        Toolset.of(
            LOOK,
            (call, context) ->
                context.attribute("user", String.class)
                    + " "
                    + context.attribute("floor", Integer.class)
                    + " "
                    + context.conversationId());
    Reception reception = builder.tools(tools).attribute("floor", 7).build();
    calls(1);

    reception.chatInformed("a", "Hi", CallContext.builder().attribute("user", "Ann").build());

    assertThat(outputs()).extracting(ToolOutput::text).containsExactly("Ann 7 a");
  }

  @Test
  void callsAndTheirOutputsAreBounded() {
    Reception reception =
        builder
            .tools(Toolset.of(LOOK, (call, context) -> "abcdef"))
            .maxCalls(2)
            .maxToolOutput(3)
            .build();
    calls(3);

    reception.chat("a", "Hi");

    assertThat(outputs()).extracting(ToolOutput::failed).containsExactly(false, false, true);
    assertThat(outputs().get(0).text()).startsWith("abc").doesNotContain("abcd");
  }

  @Test
  void callsAtTheSameTimeAreBounded() {
    AtomicInteger running = new AtomicInteger();
    Toolset tools =
        Toolset.of(
            LOOK,
            (call, context) -> {
              int now = running.incrementAndGet();
              Thread.yield();
              running.decrementAndGet();
              return String.valueOf(now);
            });
    Reception reception = builder.tools(tools).maxConcurrentCalls(1).build();
    calls(20);

    reception.chat("a", "Hi");

    assertThat(outputs()).hasSize(20).extracting(ToolOutput::text).containsOnly("1");
  }

  @Test
  void callsAreLimitedInTimeAndRunAgainAsOftenAsTheBuilderSays() {
    List<Instant> deadlines = Collections.synchronizedList(new ArrayList<>());
    ToolSpec again = ToolSpec.builder("look").description("Looks.").idempotent(true).build();
    Toolset tools =
        Toolset.of(
            again,
            (call, context) -> {
              deadlines.add(context.deadline());
              throw new IOException("reset");
            });
    Reception reception = builder.tools(tools).toolTimeout(Duration.ofHours(1)).retries(2).build();
    calls(1);

    reception.chat("a", "Hi");

    assertThat(deadlines).hasSize(3).allMatch(deadline -> deadline.isAfter(Instant.now()));
  }

  @Test
  void aFailureOfAToolMayEndTheCall() {
    Toolset tools =
        Toolset.of(
            LOOK,
            (call, context) -> {
              throw new IllegalStateException("broken");
            });
    Reception reception = builder.tools(tools).toolErrors(ToolErrors.STOP).build();
    calls(1);

    assertThatThrownBy(() -> reception.chat("a", "Hi")).isInstanceOf(ToolFailedException.class);
  }

  /** Has the model make calls, and then answer. */
  private void calls(int count) {
    ModelResponse.Builder calls = ModelResponse.builder();
    for (int i = 0; i < count; i++) {
      calls.addCall(new ToolCall(String.valueOf(i), "look", "{}"));
    }
    model.answers(calls.build());
    model.says("Yes.");
  }

  private List<ToolOutput> outputs() {
    return model.request().items().stream()
        .flatMap(
            item -> item instanceof Item.Output output ? Stream.of(output.output()) : Stream.of())
        .toList();
  }
}
