package dev.aifunction.mock.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.aifunction.assistant.AssistantStream;
import dev.aifunction.assistant.Conversation;
import dev.aifunction.assistant.Reply;
import dev.aifunction.assistant.TurnCancelledException;
import dev.aifunction.assistant.TurnTimeoutException;
import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** Is a way to end a turn before its end. */
enum Ending {
  /** The thread is interrupted that waits for the turn or reads its stream. */
  INTERRUPTED {
    @Override
    Turn start(Way way, Conversation conversation, String message) {
      CompletableFuture<Throwable> end = new CompletableFuture<>();
      Thread thread = begin(end, () -> take(way, conversation, message));
      return new Turn(thread::interrupt, end, TurnCancelledException.class);
    }
  },

  /** The future of the turn, or its stream, is cancelled. */
  CANCELLED {
    @Override
    Turn start(Way way, Conversation conversation, String message) {
      CompletableFuture<Throwable> end = new CompletableFuture<>();
      if (way.streamed()) {
        AssistantStream<String> stream = conversation.stream(message);
        begin(end, () -> Talk.read(stream));
        return new Turn(stream::cancel, end, TurnCancelledException.class);
      }
      CompletableFuture<Reply<String>> future = conversation.sendAsync(message);
      var unused = future.whenComplete((reply, failure) -> end.complete(failure));
      return new Turn(() -> future.cancel(true), end, CancellationException.class);
    }
  },

  /** The time of the turn is over. */
  TIMED_OUT {
    @Override
    Conversation.Builder limit(Conversation.Builder builder) {
      return builder.timeout(SOON);
    }

    @Override
    Turn start(Way way, Conversation conversation, String message) {
      CompletableFuture<Throwable> end = new CompletableFuture<>();
      begin(end, () -> take(way, conversation, message));
      return new Turn(() -> {}, end, TurnTimeoutException.class);
    }
  };

  /** Long enough for a turn to get where it hangs, on a busy machine. */
  private static final Duration SOON = Duration.ofSeconds(5);

  /** Starts a turn that hangs somewhere. */
  abstract Turn start(Way way, Conversation conversation, String message);

  /** Adds what a conversation needs whose turns end like this. */
  Conversation.Builder limit(Conversation.Builder builder) {
    return builder;
  }

  private static void take(Way way, Conversation conversation, String message) {
    if (way.streamed()) {
      Talk.read(conversation.stream(message));
    } else {
      conversation.send(message);
    }
  }

  private static Thread begin(CompletableFuture<Throwable> end, Runnable turn) {
    Thread thread = new Thread(() -> end.complete(catchThrowable(turn::run)), "turn");
    thread.setDaemon(true);
    thread.start();
    return thread;
  }

  /**
   * Is a turn under way.
   *
   * @param stop ends it, unless time does
   * @param thrown brings what it threw
   * @param expected what it has to throw
   */
  record Turn(
      Runnable stop, CompletableFuture<Throwable> thrown, Class<? extends Throwable> expected) {

    /** Ends the turn, and waits until whoever waited for it knows. */
    void end() throws Exception {
      stop.run();
      assertThat(thrown.get(Waits.LIMIT.toSeconds(), TimeUnit.SECONDS)).isInstanceOf(expected);
    }
  }
}
