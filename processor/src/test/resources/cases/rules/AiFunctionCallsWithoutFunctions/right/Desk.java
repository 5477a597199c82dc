package cases;

import dev.aifunction.AiCalls;
import dev.aifunction.AiFunction;

@AiCalls
public class Desk {
  @AiFunction("Closes a ticket.")
  void close(int ticket) {}
}
