package dev.aifunction.tool;

import java.io.IOException;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** Tells failures that may pass, so that another attempt makes sense. */
final class TransientFailures {
  /** No chain of causes is longer, unless it is a ring. */
  private static final int MAX_CAUSES = 20;

  private TransientFailures() {}

  /** Returns whether something did not answer, or not in time. */
  static boolean contains(Throwable failure) {
    @Nullable Throwable cause = failure;
    for (int i = 0; cause != null && i < MAX_CAUSES; i++) {
      if (cause instanceof IOException || cause instanceof TimeoutException) {
        return true;
      }
      cause = cause.getCause();
    }
    return false;
  }
}
