package cases;

import dev.aifunction.AiFunction;

public class Desk {
  static class Clerk {
    @AiFunction("Closes a ticket.")
    void close(int ticket) {}
  }
}
