package cases;

import dev.aifunction.AiFunction;
import dev.aifunction.tool.CallContext;

public class Desk {
  @AiFunction("Closes a ticket.")
  void close(int ticket, CallContext context) {}
}
