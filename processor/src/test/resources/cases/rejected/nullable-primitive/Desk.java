package cases;

import dev.aifunction.AiFunction;
import org.jspecify.annotations.Nullable;

public class Desk {
  @AiFunction("Closes a ticket.")
  // ERROR: [AiFunctionNullablePrimitive] The parameter silently of close is a primitive, which is never null. Use Boolean or Optional<Boolean>.
  // ERROR: [AiFunctionNullablePrimitive] The parameter ticket of close is a primitive, which is never null. Use Integer or OptionalInt.
  void close(@Nullable int ticket, @Nullable boolean silently) {}

  @AiFunction("Closes tickets.")
  // ERROR: [AiFunctionNullablePrimitive] An element of the parameter tickets of closeAll is a primitive, which is never null. Use Long or OptionalLong.
  void closeAll(@Nullable long[] tickets) {}
}
