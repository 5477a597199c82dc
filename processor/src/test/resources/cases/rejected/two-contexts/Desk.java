package cases;

import dev.aifunction.AiFunction;
import dev.aifunction.tool.CallContext;

public class Desk {
  @AiFunction("Closes tickets.")
  // ERROR: [AiFunctionTwoContexts] close has a second CallContext. Keep only the first.
  void close(CallContext first, int ticket, CallContext second) {}
}
