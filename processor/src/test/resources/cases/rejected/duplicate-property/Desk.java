package cases;

import dev.aifunction.AiFunction;
import dev.aifunction.AiParam;

public class Desk {
  // ERROR: [AiFunctionDuplicateProperty] The property name "number" is taken by number. Rename one with @AiParam(name = …).
  record Ticket(int number, @AiParam(name = "number") int id) {}

  @AiFunction("Closes a ticket.")
  void close(Ticket ticket) {}

  @AiFunction("Merges two tickets.")
  // ERROR: [AiFunctionDuplicateProperty] The property name "ticket" is taken by first. Rename one with @AiParam(name = …).
  void merge(@AiParam(name = "ticket") int first, @AiParam(name = "ticket") int second) {}
}
