package cases;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.aifunction.AiFunction;

public class Desk {
  // ERROR: [AiFunctionTwoCreators] Ticket has two @JsonCreator. Keep one.
  record Ticket(int number) {
    @JsonCreator
    Ticket {}

    @JsonCreator
    static Ticket next(Ticket last) {
      return new Ticket(last.number() + 1);
    }
  }

  @AiFunction("Closes a ticket.")
  void close(Ticket ticket) {}
}
