package cases;

import dev.aifunction.AiFunction;

public class Desk {
  // ERROR: [AiFunctionPrivateClass] Clerk is private, so that generated code cannot reach it. Make Clerk package-private.
  private static class Clerk {
    @AiFunction("Closes a ticket.")
    void close(int ticket) {}
  }
}
