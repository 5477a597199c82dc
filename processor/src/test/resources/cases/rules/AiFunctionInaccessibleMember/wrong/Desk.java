package cases;

import dev.aifunction.AiFunction;
import dev.aifunction.AiParam;

public class Desk {
  static class Ticket {
    @AiParam("from 1")
    // ERROR: [AiFunctionInaccessibleMember] The property number of Ticket goes by number, which the package cases cannot see. Make it visible there, or leave it out with @JsonIgnore.
    private int number;
  }

  @AiFunction("Closes a ticket.")
  void close(Ticket ticket) {}
}
