package dev.aifunction.mock.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.aifunction.assistant.AssistantStream;
import dev.aifunction.assistant.Conversation;
import dev.aifunction.assistant.Reply;
import dev.aifunction.assistant.TurnCancelledException;
import dev.aifunction.assistant.TurnTimeoutException;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Is a turn under way, which another thread waits for or reads. */
final class Turn {
  private final CompletableFuture<Throwable> thrown = new CompletableFuture<>();
  private final CountDownLatch arriving = new CountDownLatch(1);
  private final Class<? extends Throwable> expected;
  private Runnable stop = () -> {};

  private Turn(Class<? extends Throwable> expected) {
    this.expected = expected;
  }

  /** Starts a turn whose thread is interrupted at its end. */
  static Turn toInterrupt(Way way, Conversation conversation, String message) {
    Turn turn = new Turn(TurnCancelledException.class);
    Thread thread = turn.begin(() -> turn.take(way, conversation, message));
    turn.stop = thread::interrupt;
    return turn;
  }

  /** Starts a turn whose future or stream is cancelled at its end. */
  static Turn toCancel(Way way, Conversation conversation, String message) {
    if (way.streamed()) {
      Turn turn = new Turn(TurnCancelledException.class);
      AssistantStream<String> stream = conversation.stream(message);
      turn.begin(() -> turn.take(stream));
      turn.stop = stream::cancel;
      return turn;
    }
    Turn turn = new Turn(CancellationException.class);
    CompletableFuture<Reply<String>> future = conversation.sendAsync(message);
    var unused = future.whenComplete((reply, failure) -> turn.thrown.complete(failure));
    turn.stop = () -> future.cancel(true);
    return turn;
  }

  /** Starts a turn that is stopped in the way that tells whoever waits for it what was said. */
  static Turn toStop(Way way, Conversation conversation, String message) {
    return way.streamed()
        ? toCancel(way, conversation, message)
        : toInterrupt(way, conversation, message);
  }

  /** Starts a turn that has a limit of time. */
  static Turn toTimeOut(Way way, Conversation conversation, String message) {
    Turn turn = new Turn(TurnTimeoutException.class);
    turn.begin(() -> turn.take(way, conversation, message));
    return turn;
  }

  private Thread begin(Runnable waiting) {
    Thread thread = new Thread(() -> thrown.complete(catchThrowable(waiting::run)), "turn");
    thread.setDaemon(true);
    thread.start();
    return thread;
  }

  private void take(Way way, Conversation conversation, String message) {
    if (way.streamed()) {
      take(conversation.stream(message));
    } else {
      conversation.send(message);
    }
  }

  private void take(AssistantStream<String> stream) {
    Talk.read(stream, event -> arriving.countDown());
  }

  /** Waits until the first event of the stream has arrived. */
  void awaitEvent() throws InterruptedException {
    Waits.await(arriving);
  }

  boolean isOver() {
    return thrown.isDone();
  }

  /** Ends the turn, unless time does, and waits until whoever waited for it knows. */
  void end() throws Exception {
    stop.run();
    assertThat(thrown()).isInstanceOf(expected);
  }

  /** Ends the turn, unless time does, and returns what it threw. */
  <T extends Throwable> T end(Class<T> type) throws Exception {
    stop.run();
    assertThat(thrown()).isInstanceOf(type);
    return type.cast(thrown());
  }

  private Throwable thrown() throws Exception {
    return thrown.get(Waits.LIMIT.toSeconds(), TimeUnit.SECONDS);
  }
}
