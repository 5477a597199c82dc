package cases;

import dev.aifunction.AiFunction;

public class Desk {
  // ERROR: [AiFunctionNotBuiltYet] The member deferLoading of @AiFunction: not supported yet. Until then, leave it out.
  @AiFunction(value = "Closes a ticket.", deferLoading = true)
  void close(int ticket) {}
}
