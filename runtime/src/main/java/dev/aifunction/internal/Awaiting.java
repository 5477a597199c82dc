package dev.aifunction.internal;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
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
    return result((Future<T>) stage.toCompletableFuture());
  }

  /** Waits for the future, which is a stage too: Java takes neither of the other two for it. */
  public static <T extends @Nullable Object> T result(CompletableFuture<T> future)
      throws Exception {
    return result((Future<T>) future);
  }

  /**
   * Waits for the future and returns its result.
   *
   * @throws InterruptedException when the thread is interrupted; the future is cancelled then
   * @throws Exception when the future fails with it
   */
  public static <T extends @Nullable Object> T result(Future<T> future) throws Exception {
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
