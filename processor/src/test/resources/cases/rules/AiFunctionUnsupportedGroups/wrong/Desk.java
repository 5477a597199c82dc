package cases;

import dev.aifunction.AiFunction;
import jakarta.validation.GroupSequence;
import jakarta.validation.constraints.Min;

public class Desk {
  interface Strict {}

  // ERROR: [AiFunctionUnsupportedGroups] The type Ticket has @GroupSequence, and the generated checks know the group Default alone. Remove it, and put the constraints that tools are to keep into Default.
  @GroupSequence({Strict.class, Ticket.class})
  record Ticket(@Min(value = 1, groups = Strict.class) int number) {}

  @AiFunction("Closes a ticket.")
  void close(Ticket ticket) {}
}
