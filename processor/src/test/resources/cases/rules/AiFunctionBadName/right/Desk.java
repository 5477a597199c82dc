package cases;

import dev.aifunction.AiFunction;

public class Desk {
  @AiFunction(value = "Closes a ticket.", name = "close_ticket")
  void close(int ticket) {}
}
