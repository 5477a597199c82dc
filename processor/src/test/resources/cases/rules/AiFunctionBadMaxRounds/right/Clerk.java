package cases;

import dev.aifunction.AiAssistant;

@AiAssistant(maxRounds = 5)
public interface Clerk {
  String chat(String message);
}
