package dev.aifunction.mock.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.aifunction.assistant.AssistantStream;
import dev.aifunction.assistant.Conversation;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** Is a turn that another thread waits for, or reads the stream of. */
final class Running {
  private final CompletableFuture<Throwable> end = new CompletableFuture<>();
  private final Thread thread;
  private final Runnable cancel;

  private Running(Runnable turn, Runnable cancelOrNothing, boolean byInterruption) {
    thread = new Thread(() -> end.complete(catchThrowable(turn::run)), "turn");
    thread.setDaemon(true);
    cancel = byInterruption ? thread::interrupt : cancelOrNothing;
    thread.start();
  }

  static Running start(Way way, Conversation conversation, String message) {
    if (way.streamed()) {
      AssistantStream<String> stream = conversation.stream(message);
      return new Running(() -> Talk.read(stream), stream::cancel, false);
    }
    return new Running(() -> conversation.send(message), () -> {}, true);
  }

  /** Cancels the stream, or interrupts who waits. */
  void cancel() {
    cancel.run();
  }

  /** Returns what the turn threw. */
  <T extends Throwable> T failure(Class<T> type) throws Exception {
    Throwable thrown = end.get(Waits.LIMIT.toSeconds(), TimeUnit.SECONDS);
    assertThat(thrown).isInstanceOf(type);
    return type.cast(thrown);
  }
}
