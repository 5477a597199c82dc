package cases;

import dev.aifunction.AiFunction;

public class Desk {
  @AiFunction(value = "Closes a ticket.")
  void close(int ticket) {}
}
