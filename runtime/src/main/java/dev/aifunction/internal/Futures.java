package dev.aifunction.internal;

import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Makes futures of futures. */
public final class Futures {
  private Futures() {}

  /**
   * Returns a future of what a function makes of another future's value; unlike with {@link
   * CompletableFuture#thenApply}, ending it in any way, such as by cancelling it, cancels the
   * other.
   */
  public static <A extends @Nullable Object, B extends @Nullable Object> CompletableFuture<B> map(
      CompletableFuture<A> source, Function<? super A, ? extends B> function) {
    CompletableFuture<B> mapped = source.thenApply(function);
    var unused = mapped.whenComplete((value, failure) -> source.cancel(true));
    return mapped;
  }
}
