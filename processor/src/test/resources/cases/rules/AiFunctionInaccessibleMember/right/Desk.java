package cases;

import dev.aifunction.AiFunction;
import dev.aifunction.AiParam;

public class Desk {
  static class Ticket {
    @AiParam("from 1")
    int number;
  }

  @AiFunction("Closes a ticket.")
  void close(Ticket ticket) {}
}
