package library;

import dev.aifunction.AiFunction;

public interface Counter {
  /** Counts the open tickets. */
  @AiFunction
  int count();
}
