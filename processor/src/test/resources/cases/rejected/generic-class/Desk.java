package cases;

import dev.aifunction.AiFunction;

// ERROR: [AiFunctionGenericClass] Desk has type parameters, so that its functions' schemas are open. Extend it with concrete types and annotate there.
public class Desk<T> {
  @AiFunction("Closes tickets.")
  void close(T ticket) {}
}
