package cases;

import dev.aifunction.AiFunction;
import dev.aifunction.AiType;

public class Desk {
  // ERROR: [AiFunctionNotBuiltYet] The member discriminator of @AiType: not supported yet. Until then, leave it out.
  @AiType(discriminator = "kind")
  record Ticket(int number) {}

  @AiFunction("Closes a ticket.")
  void close(Ticket ticket) {}
}
