package cases;

import dev.aifunction.AiAssistant;
import dev.aifunction.Prompt;

@AiAssistant
public interface Clerk {
  @Prompt("Close the oldest ticket.")
  String close();
}
