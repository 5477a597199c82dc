package cases;

import dev.aifunction.AiAssistant;

@AiAssistant
public interface Clerk {
  String later(String message);
}
