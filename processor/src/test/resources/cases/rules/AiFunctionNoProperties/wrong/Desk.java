package cases;

import dev.aifunction.AiFunction;

public class Desk {
  // ERROR: [AiFunctionNoProperties] The type Ticket has no property that generated code can set. Add public getters and setters, or annotate fields with @AiParam.
  static class Ticket {
    int number;
  }

  @AiFunction("Closes a ticket.")
  void close(Ticket ticket) {}
}
