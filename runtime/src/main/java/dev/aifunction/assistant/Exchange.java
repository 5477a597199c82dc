package dev.aifunction.assistant;

import dev.aifunction.tool.BadToolCallException;
import dev.aifunction.tool.ToolCall;
import dev.aifunction.tool.ToolOutput;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Is one turn of a conversation as a state machine: what was said so far, and what comes next.
 *
 * <p>It waits for nothing and knows no threads: an {@link ExchangeRun} asks the model and runs the
 * tools, and tells what came of it.
 */
abstract sealed class Exchange<T extends @Nullable Object> permits Answering, Extracting {

  /** Says what comes next. */
  enum Step {
    /** The model is asked the {@link #question}, and its answer goes to {@link #answered}. */
    ASK,
    /** The {@link #calls} are run, and their outputs go to {@link #ran}. */
    CALL,
    /** There is a {@link #reply}. */
    END
  }

  private static final String NO_ROUND_LEFT =
      "This call was not run: the limit of rounds was reached. Call again if it is still needed.";
  private static final String NO_CALL_LEFT =
      "This call was not run: the limit of calls was reached. Answer without it.";
  private static final String REFUSED = "This call was not run: the answer was a refusal.";
  private static final String UNANSWERED = "This call was not answered.";
  private static final String CANCELLED = "This call was not finished: the turn was cancelled.";

  private final Conversation conversation;
  private final List<Item> items = new ArrayList<>();
  private long started;
  private Step next = Step.ASK;
  private Usage usage = Usage.NONE;
  private boolean mayForce;
  private int rounds;
  private int callsRun;
  private boolean repaired;
  private @Nullable KeptHistory kept;
  private int turnStart;
  private List<@Nullable Instant> times = List.of();
  private List<ToolCall> calls = List.of();
  private List<ToolCall> tooMany = List.of();
  private List<ToolCall> pending = List.of();
  private @Nullable BadToolCallException mistake;
  private @Nullable ModelResponse answer;
  private @Nullable Reply<T> reply;

  Exchange(Conversation conversation) {
    this.conversation = conversation;
  }

  /** Adds to the question what is special about this kind of turn. */
  abstract void complete(ModelRequest.Builder question);

  /** Finds out what comes after an answer that is not a refusal; its items are there already. */
  abstract void read(ModelResponse response);

  // --- What a run tells, and wants to know

  /**
   * Takes what was said before the turn, and what begins it: outputs of open calls, messages.
   *
   * @throws IllegalArgumentException when an output answers no open call
   */
  final void begin(Past past, Beginning beginning) {
    started = System.nanoTime();
    items.addAll(past.items());
    times = past.times();
    kept = past.kept();
    for (ToolOutput output : beginning.outputs()) {
      if (openCalls().stream().noneMatch(call -> call.id().equals(output.callId()))) {
        throw new IllegalArgumentException(
            "No call '%s' waits for its output".formatted(output.callId()));
      }
      items.add(new Item.Output(output));
    }
    leave(openCalls(), UNANSWERED);
    mayForce = !beginning.messages().isEmpty();
    turnStart = lastTurn();
    for (Item.Message message : beginning.messages()) {
      turnStart = items.size();
      items.add(message);
    }
  }

  final Step next() {
    return next;
  }

  /** Returns what the model is asked next. */
  final ModelRequest question(@Nullable Instant deadline) {
    rounds++;
    ModelRequest.Builder question = conversation.question(mayForce).items(items).deadline(deadline);
    mayForce = false;
    complete(question);
    if (kept == null) {
      return question.items(WellFormed.of(windowed(question.build()))).build();
    }
    WellFormed sent = WellFormed.of(items, kept.items()); // what the server keeps fits there
    return question.items(sent.items()).kept(new KeptHistory(kept.handle(), sent.kept())).build();
  }

  /** Returns the items of the question that fit. */
  private List<Item> windowed(ModelRequest whole) {
    ContextWindow.Question question = new ContextWindow.Question(whole, turnStart, times);
    List<Item> part = conversation.settings().window().fit(question);
    usage = usage.plus(question.spent());
    return part;
  }

  /** Returns where the turn began that the outputs of its calls continue. */
  private int lastTurn() {
    for (int i = items.size() - 1; i > 0; i--) {
      if (Repair.isBeginOfTurn(items.get(i))) {
        return i;
      }
    }
    return 0;
  }

  /** Takes the model's answer. */
  final void answered(ModelResponse response) {
    answer = response;
    tooMany = List.of();
    mistake = null;
    usage = usage.plus(response.usage());
    items.addAll(response.items());
    String handle = response.handle();
    kept = handle == null ? null : new KeptHistory(handle, items.size());
    String refusal = response.refusal();
    if (refusal != null) {
      leave(response.calls(), REFUSED);
      items.add(Item.assistant(refusal));
      throw new RefusedException(refusal, items);
    }
    read(response);
  }

  /** Returns the calls to run; there is at least one. */
  final List<ToolCall> calls() {
    return calls;
  }

  /** Returns the calls of the last answer that are not run because there were too many. */
  final List<ToolCall> tooMany() {
    return tooMany;
  }

  /** Returns what is wrong with the last answer, which is repaired next; null when it is not. */
  final @Nullable BadToolCallException mistake() {
    return mistake;
  }

  /** Takes the outputs of the calls, one for each. */
  final void ran(List<ToolOutput> outputs) {
    for (ToolOutput output : outputs) {
      items.add(new Item.Output(output));
    }
    leave(tooMany, NO_CALL_LEFT);
    if (pending.isEmpty()) {
      next = Step.ASK;
    } else {
      endWithoutAnswer();
    }
  }

  final int rounds() {
    return rounds;
  }

  final Reply<T> reply() {
    return Objects.requireNonNull(reply, "there is a reply at the end");
  }

  /**
   * Returns what was said in a turn that ends before its time; no call in it is left open.
   *
   * @param outputs those of the calls that were run last
   */
  final List<Item> abandoned(List<ToolOutput> outputs) {
    for (ToolOutput output : outputs) {
      items.add(new Item.Output(output));
    }
    leave(openCalls(), CANCELLED);
    return List.copyOf(items);
  }

  // --- What the kinds of turns have in common

  /** Has the calls of an answer run that are not the application's to run. */
  final void call(List<ToolCall> all) {
    List<ToolCall> ours = new ArrayList<>();
    pending = new ArrayList<>();
    for (ToolCall call : all) {
      (conversation.isForCaller(call) ? pending : ours).add(call);
    }
    if (isLastRound() && pending.isEmpty()) {
      leave(ours, NO_ROUND_LEFT);
      throw new TooManyRoundsException(rounds, items);
    }
    int allowed = Math.min(ours.size(), conversation.settings().maxCalls() - callsRun);
    calls = ours.subList(0, allowed);
    tooMany = ours.subList(allowed, ours.size());
    callsRun += allowed;
    next = Step.CALL;
    if (calls.isEmpty()) {
      ran(List.of());
    }
  }

  /** Ends the turn with what it was for. */
  final void end(T value) {
    ModelResponse last = Objects.requireNonNull(answer, "a turn ends after an answer");
    reply =
        new Reply<>(
            value,
            usage,
            Duration.ofNanos(System.nanoTime() - started),
            last.model(),
            last.fingerprint(),
            last.finishReason(),
            rounds,
            items,
            turnStart,
            pending,
            kept);
    next = Step.END;
  }

  @SuppressWarnings("NullAway") // no value is given away: Reply.value() throws
  private void endWithoutAnswer() {
    end(null);
  }

  /** Has the model asked again for what it got wrong, or throws where that is of no use. */
  final void askAgain(BadToolCallException bad, String text) {
    refuseCut();
    if (repaired || isLastRound()) {
      throw new BadReplyException(bad, text, items);
    }
    repaired = true;
    mistake = bad;
    next = Step.ASK;
  }

  /** Throws when the answer was cut, which makes it useless to whoever asks this. */
  final void refuseCut() {
    if (answer != null && answer.isCut()) {
      throw new TruncatedException(String.valueOf(answer.finishReason()), items);
    }
  }

  final void add(Item item) {
    items.add(item);
  }

  /** Answers calls that are not run: no server takes a transcript with calls left open. */
  final void leave(List<ToolCall> unanswered, String why) {
    for (ToolCall call : unanswered) {
      items.add(new Item.Output(ToolOutput.failed(call.id(), why)));
    }
  }

  private boolean isLastRound() {
    return rounds == conversation.settings().maxRounds();
  }

  /** Returns the calls without output. */
  private List<ToolCall> openCalls() {
    List<ToolCall> open = new ArrayList<>();
    for (Item item : items) {
      if (item instanceof Item.Call call) {
        open.add(call.call());
      } else if (item instanceof Item.Output answered) {
        removeFirst(open, answered.output().callId());
      } else if (item instanceof Item.Other other && other.api() == null) {
        removeFirst(open, ItemReader.callOf(other));
      }
    }
    return open;
  }

  private static void removeFirst(List<ToolCall> open, @Nullable String callId) {
    for (int i = 0; i < open.size(); i++) {
      if (open.get(i).id().equals(callId)) {
        open.remove(i);
        return;
      }
    }
  }
}
