package cases;

import dev.aifunction.AiFunction;
import dev.aifunction.tool.CallContext;

public class Desk {
  record Change(int ticket) {}

  @AiFunction("Closes a ticket.")
  void close(CallContext context, Change change) {}
}
