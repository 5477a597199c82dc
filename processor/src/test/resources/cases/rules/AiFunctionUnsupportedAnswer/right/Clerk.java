package cases;

import dev.aifunction.AiAssistant;

@AiAssistant
public interface Clerk {
  String tell(String message);
}
