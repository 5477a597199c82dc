package cases;

import dev.aifunction.AiFunction;

public class Desk {
  // ERROR: [AiFunctionBadTimeout] The timeout "5 s" is not a positive ISO-8601 duration. Write one such as "PT5S".
  @AiFunction(value = "Closes a ticket.", timeout = "5 s")
  void close(int ticket) {}

  // ERROR: [AiFunctionBadTimeout] The timeout "PT-1S" is not a positive ISO-8601 duration. Write one such as "PT5S".
  @AiFunction(value = "Opens a ticket.", timeout = "PT-1S")
  void open(int ticket) {}

  // ERROR: [AiFunctionBadTimeout] The timeout "PT0S" is not a positive ISO-8601 duration. Write one such as "PT5S".
  @AiFunction(value = "Lists the tickets.", timeout = "PT0S")
  void list() {}
}
