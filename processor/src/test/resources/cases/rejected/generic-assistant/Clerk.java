package cases;

import dev.aifunction.AiAssistant;

@AiAssistant
// ERROR: [AiFunctionGenericAssistant] Clerk has type parameters, which a stub cannot fill. Use concrete types.
public interface Clerk<T> {
  String chat(String message);
}
