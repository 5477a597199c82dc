package cases;

import dev.aifunction.AiFunction;

public class Desk {
  // ERROR: [AiFunctionBadTimeout] The timeout "5 s" is not a positive ISO-8601 duration. Write one such as "PT5S".
  @AiFunction(value = "Closes a ticket.", timeout = "5 s")
  void close(int ticket) {}
}
