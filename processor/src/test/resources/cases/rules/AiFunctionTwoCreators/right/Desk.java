package cases;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.aifunction.AiFunction;

public class Desk {
  record Ticket(int number) {
    @JsonCreator
    Ticket {}

    static Ticket next(Ticket last) {
      return new Ticket(last.number() + 1);
    }
  }

  @AiFunction("Closes a ticket.")
  void close(Ticket ticket) {}
}
