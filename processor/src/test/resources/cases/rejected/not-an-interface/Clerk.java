package cases;

import dev.aifunction.AiAssistant;

@AiAssistant
// ERROR: [AiFunctionNotAnInterface] Clerk is not an interface, so that no stub can implement it. Make it an interface.
public abstract class Clerk {
  abstract String chat(String message);
}
