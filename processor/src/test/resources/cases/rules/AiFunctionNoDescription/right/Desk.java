package cases;

import dev.aifunction.AiFunction;

public class Desk {
  /** Closes a ticket. */
  @AiFunction
  void close(int ticket) {}
}
