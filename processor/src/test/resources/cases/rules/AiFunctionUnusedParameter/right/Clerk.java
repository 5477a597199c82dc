package cases;

import dev.aifunction.AiAssistant;
import dev.aifunction.Prompt;

@AiAssistant
public interface Clerk {
  @Prompt("Close {{ticket}}: {{reason}}.")
  String close(int ticket, String reason);
}
