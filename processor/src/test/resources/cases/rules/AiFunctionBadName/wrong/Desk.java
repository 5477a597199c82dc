package cases;

import dev.aifunction.AiFunction;

public class Desk {
  // ERROR: [AiFunctionBadName] The tool name "close ticket" is not 1 to 64 of a-z A-Z 0-9 _ -. Set @AiFunction(name = "close_ticket").
  @AiFunction(value = "Closes a ticket.", name = "close ticket")
  void close(int ticket) {}
}
