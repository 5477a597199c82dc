package dev.aifunction.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
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
}
