package dev.aifunction.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.FutureTask;
import org.junit.jupiter.api.Test;

class AwaitingTest {

  @Test
  void returnsTheResult() throws Exception {
    assertThat(Awaiting.result(CompletableFuture.supplyAsync(() -> "done"))).isEqualTo("done");
    assertThat(Awaiting.<Object>result(CompletableFuture.completedFuture(null))).isNull();
  }

  @Test
  void throwsWhatFailedFirst() {
    IOException failure = new IOException("disk");
    CompletableFuture<String> first = CompletableFuture.failedFuture(failure);
    assertThatThrownBy(() -> Awaiting.result(first)).isSameAs(failure);
    assertThatThrownBy(() -> Awaiting.result(first.thenApply(String::trim))).isSameAs(failure);
    CompletableFuture<String> wrapped =
        CompletableFuture.failedFuture(new CompletionException(new CompletionException(failure)));
    assertThatThrownBy(() -> Awaiting.result(wrapped)).isSameAs(failure);
    Error error = new AssertionError();
    assertThatThrownBy(() -> Awaiting.result(CompletableFuture.failedFuture(error)))
        .isSameAs(error);
  }

  @Test
  void anInterruptionCancelsTheFuture() {
    CompletableFuture<String> never = new CompletableFuture<>();
    Thread.currentThread().interrupt();
    assertThatThrownBy(() -> Awaiting.result(never)).isInstanceOf(InterruptedException.class);
    assertThat(never).isCancelled();
    assertThat(Thread.interrupted()).isFalse();
  }

  @Test
  void waitsForAFutureThatIsNoStage() throws Exception {
    FutureTask<String> task = new FutureTask<>(() -> "done");
    task.run();
    assertThat(Awaiting.result(task)).isEqualTo("done");
    IOException failure = new IOException("disk");
    FutureTask<String> failing =
        new FutureTask<>(
            () -> {
              throw failure;
            });
    failing.run();
    assertThatThrownBy(() -> Awaiting.result(failing)).isSameAs(failure);
  }

  @Test
  void anInterruptionCancelsAFutureThatIsNoStage() {
    FutureTask<String> never = new FutureTask<>(() -> "never run");
    Thread.currentThread().interrupt();
    assertThatThrownBy(() -> Awaiting.result(never)).isInstanceOf(InterruptedException.class);
    assertThat(never).isCancelled();
    assertThat(Thread.interrupted()).isFalse();
  }

  @Test
  void waitsForAStageThatIsNoFuture() throws Exception {
    CompletionStage<String> stage = CompletableFuture.completedStage("done");
    assertThat(Awaiting.result(stage)).isEqualTo("done");
  }
}
