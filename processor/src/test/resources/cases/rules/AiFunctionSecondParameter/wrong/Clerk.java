package cases;

import dev.aifunction.AiAssistant;
import dev.aifunction.ConversationId;

@AiAssistant
public interface Clerk {
  // ERROR: [AiFunctionSecondParameter] chat has a second @ConversationId parameter. Remove all but the first.
  String chat(@ConversationId String user, @ConversationId int topic, String message);
}
