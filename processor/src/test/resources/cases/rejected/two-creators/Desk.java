package cases;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.aifunction.AiFunction;

public class Desk {
  // ERROR: [AiFunctionTwoCreators] Ticket has two @JsonCreator. Keep one.
  record Ticket(int number) {
    @JsonCreator
    Ticket {}

    @JsonCreator
    static Ticket of(@JsonProperty("no") int number) {
      return new Ticket(number);
    }
  }

  @AiFunction("Closes a ticket.")
  void close(Ticket ticket) {}
}
