package dev.aifunction.internal;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import org.jspecify.annotations.Nullable;

/** Waits for what a function returns as a future. */
public final class Awaiting {
  private Awaiting() {}

  /**
   * Waits for the stage and returns its result.
   *
   * @throws InterruptedException when the thread is interrupted; the future is cancelled then
   * @throws Exception when the stage completes with it
   */
  public static <T extends @Nullable Object> T result(CompletionStage<T> stage) throws Exception {
    CompletableFuture<T> future = stage.toCompletableFuture();
    try {
      return future.get();
    } catch (InterruptedException e) {
      future.cancel(true);
      throw e;
    } catch (ExecutionException e) {
      throw unwrapped(e);
    }
  }

  /** Returns what failed first, without the exceptions that only carry it from stage to stage. */
  private static Exception unwrapped(Exception wrapper) {
    Throwable cause = wrapper;
    while ((cause instanceof ExecutionException || cause instanceof CompletionException)
        && cause.getCause() != null) {
      cause = cause.getCause();
    }
    if (cause instanceof Error error) {
      throw error;
    }
    return cause instanceof Exception exception ? exception : wrapper;
  }
}
