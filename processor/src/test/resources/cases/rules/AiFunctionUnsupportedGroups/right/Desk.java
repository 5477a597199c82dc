package cases;

import dev.aifunction.AiFunction;
import jakarta.validation.constraints.Min;

public class Desk {
  record Ticket(@Min(1) int number) {}

  @AiFunction("Closes a ticket.")
  void close(Ticket ticket) {}
}
