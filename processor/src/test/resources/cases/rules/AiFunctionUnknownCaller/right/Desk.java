package cases;

import dev.aifunction.AiFunction;

public class Desk {
  @AiFunction(value = "Closes a ticket.", callers = "programmatic")
  void close(int ticket) {}
}
