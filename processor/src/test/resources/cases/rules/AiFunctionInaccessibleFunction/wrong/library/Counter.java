package library;

import dev.aifunction.AiFunction;
import dev.aifunction.AiParam;

public abstract class Counter {
  @AiFunction("Closes a ticket.")
  protected void close(@AiParam(name = "ticket") int ticket) {}
}
