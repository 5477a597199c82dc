package dev.aifunction.assistant;

import dev.aifunction.concurrent.Callbacks;
import dev.aifunction.tool.BadToolCallException;
import dev.aifunction.tool.DispatchListener;
import dev.aifunction.tool.ToolCall;
import java.lang.System.Logger;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Tells a listener of one turn, and measures its times. */
final class TurnEvents {
  private static final Logger LOG = System.getLogger(Conversation.class.getName());

  private static final String FAILED = "A conversation listener failed.";

  private final ConversationListener listener;
  private final TurnInfo turn;
  private long started;
  private long asked;
  private boolean arrives;

  TurnEvents(ConversationListener listener, @Nullable String conversationId) {
    this.listener = listener;
    this.turn = TurnInfo.next(conversationId);
  }

  void started() {
    started = System.nanoTime();
    tell(to -> to.turnStarted(turn));
  }

  void asked(ModelRequest request) {
    tell(to -> to.roundStarted(turn, request));
    asked = System.nanoTime();
    arrives = false;
  }

  void arrived() {
    if (!arrives) {
      arrives = true;
      Duration latency = since(asked);
      tell(to -> to.firstEvent(turn, latency));
    }
  }

  void answered(ModelResponse response) {
    Duration latency = since(asked);
    tell(to -> to.roundFinished(turn, response, latency));
  }

  /** Tells what an exchange made of an answer, or of the outputs of tools, if it is of note. */
  void went(Exchange<?> exchange) {
    List<ToolCall> left = exchange.tooMany();
    if (!left.isEmpty()) {
      tell(to -> to.callsNotRun(turn, left));
    }
    BadToolCallException mistake = exchange.mistake();
    if (mistake != null) {
      tell(to -> to.repairAsked(turn, mistake));
    }
  }

  /** Returns who is told of the calls of the turn's tools. */
  DispatchListener calls() {
    try {
      return Objects.requireNonNull(listener.calls(turn), "a listener of calls");
    } catch (RuntimeException | Error e) {
      Callbacks.failed(e, LOG, FAILED);
      return new DispatchListener() {};
    }
  }

  void finished(Reply<?> reply) {
    tell(to -> to.turnFinished(turn, reply));
  }

  void failed(Throwable failure) {
    Duration duration = since(started);
    tell(to -> to.turnFailed(turn, failure, duration));
  }

  private static Duration since(long nanos) {
    return Duration.ofNanos(System.nanoTime() - nanos);
  }

  private void tell(Consumer<ConversationListener> event) {
    Callbacks.run(() -> event.accept(listener), LOG, FAILED);
  }
}
