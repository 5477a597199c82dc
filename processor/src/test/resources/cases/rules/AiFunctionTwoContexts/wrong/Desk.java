package cases;

import dev.aifunction.AiFunction;
import dev.aifunction.tool.CallContext;

public class Desk {
  @AiFunction("Closes a ticket.")
  // ERROR: [AiFunctionTwoContexts] close has a second CallContext. Keep only the first.
  void close(CallContext context, int ticket, CallContext again) {}
}
