package cases;

import dev.aifunction.AiFunction;

public class Desk {
  static class Ticket {
    public int number;
  }

  @AiFunction("Closes a ticket.")
  void close(Ticket ticket) {}
}
