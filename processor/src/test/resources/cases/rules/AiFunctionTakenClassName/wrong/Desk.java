package cases;

import dev.aifunction.AiFunction;

// ERROR: [AiFunctionTakenClassName] The generated class would be cases.DeskToolset, which exists already. Rename the existing class or Desk.
public class Desk {
  @AiFunction("Closes a ticket.")
  void close(int ticket) {}
}

class DeskToolset {}
