package dev.aifunction.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Test;

class FuturesTest {
  private final CompletableFuture<String> source = new CompletableFuture<>();
  private final CompletableFuture<Integer> mapped = Futures.map(source, Integer::parseInt);

  @Test
  void bringsWhatTheFunctionMakes() {
    source.complete("7");
    assertThat(mapped).isCompletedWithValue(7);
  }

  @Test
  void bringsTheFailure() {
    IllegalStateException failure = new IllegalStateException("no");
    source.completeExceptionally(failure);
    assertThatThrownBy(mapped::join).isInstanceOf(CompletionException.class).hasCause(failure);
    assertThat(mapped.isCancelled()).isFalse();
  }

  @Test
  void bringsWhatTheFunctionThrows() {
    source.complete("seven");
    assertThatThrownBy(mapped::join).hasCauseInstanceOf(NumberFormatException.class);
  }

  @Test
  void cancellingItCancelsTheSource() {
    mapped.cancel(true);
    assertThat(source).isCancelled();
  }

  @Test
  void endingItInAnyOtherWayCancelsTheSource() {
    mapped.complete(1);
    assertThat(source).isCancelled();
  }
}
