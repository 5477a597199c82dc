package cases;

import dev.aifunction.AiFunction;

public class Desk {

  /** Closes a ticket. */
  @AiFunction
  // ERROR: [AiFunctionPrivateMethod] close is private, so that generated code cannot call it. Make the method package-private.
  private void close(int ticket) {}
}
