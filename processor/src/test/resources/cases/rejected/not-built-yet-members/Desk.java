package cases;

import dev.aifunction.AiFunction;

public class Desk {
  record Ticket(int number) {}

  // ERROR: [AiFunctionNotBuiltYet] The member deferLoading of @AiFunction: not supported yet. Until then, leave it out.
  @AiFunction(value = "Closes a ticket.", deferLoading = true)
  void close(Ticket ticket) {}

  // ERROR: [AiFunctionNotBuiltYet] The member callers of @AiFunction: not supported yet. Until then, leave it out.
  @AiFunction(value = "Opens a ticket.", callers = "code_interpreter")
  void open(String priority) {}
}
