package library;

import dev.aifunction.AiFunction;

public interface Counter {
  @AiFunction("Closes a ticket.")
  void close(int ticket);
}
