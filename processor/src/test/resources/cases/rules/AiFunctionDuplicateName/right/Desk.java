package cases;

import dev.aifunction.AiFunction;

public class Desk {
  @AiFunction("Closes a ticket.")
  void close(int ticket) {}

  @AiFunction(value = "Closes a ticket with a reason.", name = "close_with_reason")
  void close(int ticket, String reason) {}
}
