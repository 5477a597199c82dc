package dev.aifunction.assistant;

import dev.aifunction.tool.BadToolCallException;
import dev.aifunction.tool.ToolCall;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Tells a listener of one turn, and measures its times. */
final class TurnEvents {
  private static final Logger LOG = System.getLogger(Conversation.class.getName());

  private final ConversationListener listener;
  private final TurnInfo turn;
  private final long started = System.nanoTime();
  private long asked;
  private boolean arrives;

  TurnEvents(ConversationListener listener, @Nullable String conversationId) {
    this.listener = listener;
    this.turn = TurnInfo.next(conversationId);
  }

  void started() {
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
    try {
      event.accept(listener);
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, "A conversation listener failed.", e);
    }
  }
}
