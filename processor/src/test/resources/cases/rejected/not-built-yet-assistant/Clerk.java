package cases;

import dev.aifunction.AiAssistant;
import dev.aifunction.ConversationId;
import dev.aifunction.Extract;
import dev.aifunction.Prompt;

@AiAssistant
public interface Clerk {
  record Metrics(int words) {}

  // ERROR: [AiFunctionNotBuiltYet] @Extract: not supported yet. Until then, return a record without it.
  @Extract
  Metrics metrics(String text);

  @Prompt("{{message}}")
  // ERROR: [AiFunctionNotBuiltYet] @ConversationId: not supported yet. Until then, leave the parameter out.
  String chat(@ConversationId String user, String message);
}
