package cases;

import dev.aifunction.AiFunction;

public class Desk {
  enum Reason {
    DONE
  }

  @AiFunction("Closes a ticket.")
  void close(int ticket, Reason reason) {}
}
