package cases;

import dev.aifunction.AiFunction;
import dev.aifunction.Effect;

public class Desk {
  // ERROR: [AiFunctionReadWithoutResult] close has the effect READ and returns nothing, so that a call does nothing. Return what it reads, or set another effect.
  @AiFunction(value = "Closes a ticket.", effect = Effect.READ)
  void close(int ticket) {}
}
