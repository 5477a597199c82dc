package dev.aifunction.samples.extraction;

import dev.aifunction.assistant.ConversationListener;
import dev.aifunction.assistant.ModelResponse;
import dev.aifunction.assistant.TurnInfo;
import dev.aifunction.assistant.Usage;
import dev.aifunction.tool.BadToolCallException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

/** Counts what a batch took, that of failures included. */
final class Tally implements ConversationListener {
  private final AtomicReference<Usage> usage = new AtomicReference<>(Usage.NONE);
  private final AtomicInteger questions = new AtomicInteger();
  private final AtomicInteger repairs = new AtomicInteger();

  @Override
  public void roundFinished(TurnInfo turn, ModelResponse response, Duration latency) {
    questions.incrementAndGet();
    usage.accumulateAndGet(response.usage(), Usage::plus);
  }

  @Override
  public void repairAsked(TurnInfo turn, BadToolCallException mistake) {
    repairs.incrementAndGet();
  }

  @Override
  public String toString() {
    return "%d questions, %d of them repairs; %d tokens in and %d out"
        .formatted(
            questions.get(), repairs.get(), usage.get().inputTokens(), usage.get().outputTokens());
  }
}
