package cases;

import dev.aifunction.AiCalls;
import dev.aifunction.AiFunction;

public abstract class Desk<T> {
  @AiFunction("Closes a ticket.")
  void close(T ticket) {}

  @AiCalls
  static class OfNumbers extends Desk<Long> {}
}
