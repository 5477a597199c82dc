package cases;

import dev.aifunction.AiAssistant;
import dev.aifunction.Prompt;

public interface Clerk<T> {
  @Prompt("Close {{ticket}}.")
  String close(T ticket);

  @AiAssistant
  interface OfNumbers extends Clerk<Long> {}
}
