package cases;

import dev.aifunction.AiFunction;

public class Desk {
  // ERROR: [AiFunctionUnknownCaller] "Direct" cannot call a tool: only a model or its program does. Did you mean "direct"?
  @AiFunction(value = "Closes a ticket.", callers = {"programmatic", "Direct"})
  void close(int ticket) {}

  // ERROR: [AiFunctionUnknownCaller] "" cannot call a tool: only a model or its program does. Write "direct" or "programmatic".
  @AiFunction(value = "Opens a ticket.", callers = "")
  void open(int ticket) {}
}
