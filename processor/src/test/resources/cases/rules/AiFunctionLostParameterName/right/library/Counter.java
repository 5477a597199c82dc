package library;

import dev.aifunction.AiFunction;
import dev.aifunction.AiParam;

public interface Counter {
  @AiFunction("Closes a ticket.")
  void close(@AiParam(name = "ticket") int ticket);
}
