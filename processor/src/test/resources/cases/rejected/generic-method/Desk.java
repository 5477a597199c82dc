package cases;

import dev.aifunction.AiFunction;

public class Desk {
  @AiFunction("Closes tickets.")
  // ERROR: [AiFunctionGenericMethod] close has type parameters, which no schema can say. Use concrete types.
  <T> void close(T ticket) {}
}
