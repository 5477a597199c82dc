package cases;

import dev.aifunction.AiFunction;

public class Desk {
  @AiFunction("Closes a ticket.")
  // ERROR: [AiFunctionPrivateMethod] close is private, so that generated code cannot call it. Make the method package-private.
  private void close(int ticket) {}
}
