package cases;

import dev.aifunction.AiAssistant;
import dev.aifunction.ConversationId;

@AiAssistant
public interface Clerk {
  String chat(@ConversationId String user, String message);
}
