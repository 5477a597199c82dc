package cases;

import dev.aifunction.AiFunction;
import dev.aifunction.Effect;

public class Desk {
  @AiFunction(value = "Closes a ticket.", effect = Effect.WRITE)
  void close(int ticket) {}
}
