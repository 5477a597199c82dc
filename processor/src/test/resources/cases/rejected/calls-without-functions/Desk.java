package cases;

import dev.aifunction.AiCalls;

// ERROR: [AiFunctionCallsWithoutFunctions] Desk has @AiCalls but no @AiFunction method. Annotate a method, or remove @AiCalls.
@AiCalls
public class Desk {
  void close(int ticket) {}
}
