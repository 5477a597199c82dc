package dev.aifunction.assistant;

import dev.aifunction.tool.BadToolCallException;
import dev.aifunction.tool.Problem;
import dev.aifunction.tool.ToolCall;
import dev.aifunction.tool.ToolOutput;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Is one {@code send} of a conversation: the loop from the message to the answer. */
final class Exchange<T extends @Nullable Object> {
  private static final String NO_ROUND_LEFT =
      "This call was not run: the limit of rounds was reached. Call again if it is still needed.";
  private static final String REFUSED = "This call was not run: the answer was a refusal.";

  private final Conversation conversation;
  private final @Nullable ResponseFormat<T> format;
  private final Function<String, T> read;
  private final long started = System.nanoTime();
  private final List<Item> items;
  private Usage usage = Usage.NONE;
  private int rounds;
  private boolean repaired;

  Exchange(
      Conversation conversation, @Nullable ResponseFormat<T> format, Function<String, T> read) {
    this.conversation = conversation;
    this.format = format;
    this.read = read;
    this.items = new ArrayList<>(conversation.before());
  }

  Reply<T> run(String message) {
    items.add(Item.user(message));
    while (true) {
      ModelResponse response = ask();
      List<ToolCall> calls = response.calls();
      if (!calls.isEmpty()) {
        answer(calls);
        continue;
      }
      refuseEmpty(response);
      try {
        return reply(read.apply(response.text()), response);
      } catch (BadToolCallException bad) {
        askForRepair(bad, response);
      }
    }
  }

  private ModelResponse ask() {
    rounds++;
    ModelResponse response = conversation.client().answer(conversation.request(items, format));
    usage = usage.plus(response.usage());
    items.addAll(response.items());
    String refusal = response.refusal();
    if (refusal != null) {
      leave(response.calls(), REFUSED);
      items.add(Item.assistant(refusal));
      throw new RefusedException(refusal, items);
    }
    return response;
  }

  private void answer(List<ToolCall> calls) {
    if (isLastRound()) {
      leave(calls, NO_ROUND_LEFT);
      throw new TooManyRoundsException(rounds, items);
    }
    for (ToolOutput output : conversation.dispatcher().dispatch(calls)) {
      items.add(new Item.Output(output));
    }
  }

  /** Answers calls that are not run: no server takes a transcript with calls left open. */
  private void leave(List<ToolCall> calls, String why) {
    for (ToolCall call : calls) {
      items.add(new Item.Output(ToolOutput.failed(call.id(), why)));
    }
  }

  private void refuseEmpty(ModelResponse response) {
    String reason = cutBy(response);
    if (reason != null && response.text().isEmpty()) {
      throw new TruncatedException(reason, items);
    }
  }

  /** Adds the message that asks for a better answer, or throws when that would be of no use. */
  private void askForRepair(BadToolCallException bad, ModelResponse response) {
    String reason = cutBy(response);
    if (reason != null) {
      throw new TruncatedException(reason, items);
    }
    if (repaired || isLastRound()) {
      throw new BadReplyException(bad, response.text(), items);
    }
    repaired = true;
    StringBuilder message = new StringBuilder("Your answer does not fit the response format:\n");
    for (Problem problem : bad.problems()) {
      message.append("- ").append(problem).append('\n');
    }
    items.add(Item.user(message.append("Answer again, in the response format.").toString()));
  }

  private Reply<T> reply(T value, ModelResponse response) {
    return new Reply<>(
        value,
        usage,
        Duration.ofNanos(System.nanoTime() - started),
        response.model(),
        response.fingerprint(),
        response.finishReason(),
        rounds,
        items);
  }

  private boolean isLastRound() {
    return rounds == conversation.maxRounds();
  }

  /** Returns why the answer is incomplete, null when the model finished it. */
  private static @Nullable String cutBy(ModelResponse response) {
    String reason = response.finishReason();
    return ModelResponse.LENGTH.equals(reason) || ModelResponse.CONTENT_FILTER.equals(reason)
        ? reason
        : null;
  }
}
