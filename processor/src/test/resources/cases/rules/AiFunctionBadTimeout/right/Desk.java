package cases;

import dev.aifunction.AiFunction;

public class Desk {
  @AiFunction(value = "Closes a ticket.", timeout = "PT5S")
  void close(int ticket) {}
}
