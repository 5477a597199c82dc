package cases;

import dev.aifunction.AiCalls;
import dev.aifunction.AiFunction;

@AiCalls
class Desk {
  record Ticket(int number) {}

  @AiFunction("Closes a ticket.")
  String close(Ticket ticket) {
    return "closed " + ticket.number();
  }

  @AiFunction("Opens a ticket.")
  static String open() {
    return "opened";
  }
}
