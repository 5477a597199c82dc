package cases;

import dev.aifunction.AiFunction;
import org.jspecify.annotations.Nullable;

public class Desk {
  @AiFunction("Closes a ticket.")
  // ERROR: [AiFunctionNullablePrimitive] The parameter reason of close is a primitive, which is never null. Use Integer or OptionalInt.
  void close(int ticket, @Nullable int reason) {}
}
