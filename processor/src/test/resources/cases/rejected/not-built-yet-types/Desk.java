package cases;

import dev.aifunction.AiFunction;

public class Desk {
  static class Ticket {
    int number;
  }

  @AiFunction("Takes types of yours.")
  // ERROR: [AiFunctionNotBuiltYet] The parameter ticket of types has the type Desk.Ticket: not supported yet. Until then, use a record.
  void types(Ticket ticket) {}
}
