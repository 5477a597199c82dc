package cases;

import dev.aifunction.AiFunction;
import dev.aifunction.AiParam;
import dev.aifunction.tool.CallContext;

public class Desk {
  @AiFunction("Closes a ticket.")
  // ERROR: [AiFunctionParamOnContext] @AiParam stands on the CallContext of close, which no model sees. Remove the annotation.
  void close(int ticket, @AiParam("who asks") CallContext context) {}
}
