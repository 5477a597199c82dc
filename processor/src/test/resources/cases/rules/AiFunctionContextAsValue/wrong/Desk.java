package cases;

import dev.aifunction.AiFunction;
import dev.aifunction.tool.CallContext;

public class Desk {
  // ERROR: [AiFunctionContextAsValue] The component context of Change has the type CallContext, which is no value: it belongs to a call. Take it as a parameter of the @AiFunction method.
  record Change(CallContext context, int ticket) {}

  @AiFunction("Closes a ticket.")
  void close(Change change) {}
}
