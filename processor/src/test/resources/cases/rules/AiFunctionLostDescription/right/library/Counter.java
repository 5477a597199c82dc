package library;

import dev.aifunction.AiFunction;

public interface Counter {
  @AiFunction("Counts the open tickets.")
  int count();
}
