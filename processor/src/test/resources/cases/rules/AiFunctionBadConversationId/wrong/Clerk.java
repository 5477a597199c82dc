package cases;

import dev.aifunction.AiAssistant;
import dev.aifunction.ConversationId;

@AiAssistant
public interface Clerk {
  // ERROR: [AiFunctionBadConversationId] account has the type double, and a conversation's id is a String, a UUID or a whole number, and never null. Use one of these.
  String chat(@ConversationId double account, String message);
}
