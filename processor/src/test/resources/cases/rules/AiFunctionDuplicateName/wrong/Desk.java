package cases;

import dev.aifunction.AiFunction;

public class Desk {
  @AiFunction("Closes a ticket.")
  void close(int ticket) {}

  @AiFunction("Closes a ticket with a reason.")
  // ERROR: [AiFunctionDuplicateName] The tool name "close" is taken by close(int). Set another @AiFunction(name = …).
  void close(int ticket, String reason) {}
}
