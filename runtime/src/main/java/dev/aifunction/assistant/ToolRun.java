package dev.aifunction.assistant;

import dev.aifunction.assistant.AssistantEvent.ToolFinished;
import dev.aifunction.tool.CallContext;
import dev.aifunction.tool.Cancellation;
import dev.aifunction.tool.DispatchListener;
import dev.aifunction.tool.Dispatcher;
import dev.aifunction.tool.ToolCall;
import dev.aifunction.tool.ToolFailedException;
import dev.aifunction.tool.ToolOutput;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.jspecify.annotations.Nullable;

/** Runs the calls of a round, and tells another thread, or later the same, of each that ended. */
final class ToolRun implements Runnable, DispatchListener {
  private final Dispatcher dispatcher;
  private final List<ToolCall> calls;
  private final CallContext context;
  private final DispatchListener listener;
  private final ToolErrors errors;
  private final Cancellation cancellation = new Cancellation();
  private final TurnStop stop;
  private final Runnable abandon = this::abandon;
  private final BlockingQueue<Optional<ToolFinished>> events = new LinkedBlockingQueue<>();
  private final List<ToolOutput> finished = new ArrayList<>();
  private volatile @Nullable List<ToolOutput> outputs;
  private volatile @Nullable ToolFailedException failure;
  private volatile @Nullable Throwable broken;

  ToolRun(
      Conversation conversation, List<ToolCall> calls, DispatchListener listener, TurnStop stop) {
    ConversationSettings settings = conversation.settings();
    this.listener = listener;
    this.dispatcher = settings.dispatcher();
    this.errors = settings.toolErrors();
    this.calls = calls;
    this.stop = stop;
    this.context =
        CallContext.builder()
            .conversationId(conversation.id())
            .deadline(stop.deadline())
            .cancellation(cancellation)
            .attributes(conversation.attributes())
            .build();
    stop.onStop(abandon);
  }

  /** Runs the calls, until the last has ended. */
  @Override
  public void run() {
    try {
      outputs = dispatcher.dispatch(calls, context, listener, this);
    } catch (RuntimeException | Error e) {
      broken = e;
    } finally {
      stop.forget(abandon);
      events.add(Optional.empty());
    }
  }

  @Override
  public void finished(ToolCall call, ToolOutput output, Duration duration) {
    events.add(Optional.of(new ToolFinished(call, output)));
  }

  @Override
  public void failed(ToolCall call, ToolFailedException why) {
    if (errors == ToolErrors.STOP && failure == null) {
      failure = why;
      cancellation.cancel();
    }
  }

  /** Interrupts what still runs, and whoever waits here. */
  void abandon() {
    cancellation.cancel();
    events.add(Optional.empty());
  }

  /** Waits for the next call to end; null when all have, or when this was abandoned. */
  @Nullable ToolFinished next() throws InterruptedException {
    Optional<ToolFinished> ended = events.poll(); // an interrupted thread gets what is there
    ToolFinished event = (ended == null ? events.take() : ended).orElse(null);
    if (event != null) {
      finished.add(event.output());
    }
    return event;
  }

  /**
   * Returns the outputs of all calls, in the order of the calls; null when this was abandoned
   * before they were there.
   *
   * @throws Error when the machine failed
   */
  @Nullable List<ToolOutput> outputs() {
    Throwable thrown = broken;
    if (thrown instanceof Error error) {
      throw error;
    }
    if (thrown instanceof RuntimeException exception) {
      throw exception;
    }
    return outputs;
  }

  /** Returns the outputs that {@link #next} has told of. */
  List<ToolOutput> finished() {
    return finished;
  }

  /** Returns what ends the turn, null when nothing does. */
  @Nullable ToolFailedException failure() {
    return failure;
  }
}
