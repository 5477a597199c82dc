package cases;

import dev.aifunction.AiFunction;

public class Desk {
  /**
   * Closes a ticket.
   *
   * @param ticket its number
   */
  @AiFunction
  void close(int ticket) {}
}
