package cases;

import dev.aifunction.AiFunction;

public class Desk {
  // ERROR: [AiFunctionUnknownCaller] "program" cannot call a tool: only a model or its program does. Write "direct" or "programmatic".
  @AiFunction(value = "Closes a ticket.", callers = "program")
  void close(int ticket) {}
}
