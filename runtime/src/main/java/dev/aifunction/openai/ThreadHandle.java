package dev.aifunction.openai;

import dev.aifunction.assistant.KeptHistory;
import org.jspecify.annotations.Nullable;

/**
 * Names a thread, and its run while that waits for the outputs of its calls.
 *
 * @param thread the thread's id
 * @param run the id of the run that waits, null when none does
 * @param message the id of the last message of that run that was read, null when there was none
 */
record ThreadHandle(String thread, @Nullable String run, @Nullable String message) {
  private static final String PREFIX = "thread";
  private static final String SEPARATOR = "/";

  /** Names a thread on which no run waits. */
  static ThreadHandle of(String thread) {
    return new ThreadHandle(thread, null, null);
  }

  /** Reads what {@link #text()} wrote; null for nothing, and for a handle of another API. */
  static @Nullable ThreadHandle of(@Nullable KeptHistory kept) {
    String[] parts = kept == null ? new String[0] : kept.handle().split(SEPARATOR, -1);
    if (parts.length < 2 || parts.length > 4 || !parts[0].equals(PREFIX)) {
      return null;
    }
    return new ThreadHandle(
        parts[1], parts.length > 2 ? parts[2] : null, parts.length > 3 ? parts[3] : null);
  }

  /** Writes the handle as one text. */
  String text() {
    StringBuilder text = new StringBuilder(PREFIX).append(SEPARATOR).append(thread);
    if (run != null) {
      text.append(SEPARATOR).append(run);
      if (message != null) {
        text.append(SEPARATOR).append(message);
      }
    }
    return text.toString();
  }
}
