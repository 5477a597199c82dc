package cases;

import dev.aifunction.AiAssistant;
import dev.aifunction.Prompt;

@AiAssistant
// ERROR: [AiFunctionGenericAssistant] Clerk has type parameters, which a stub cannot fill. Move @AiAssistant to an interface that extends it with concrete types.
public interface Clerk<T> {
  @Prompt("Close {{ticket}}.")
  String close(T ticket);
}
