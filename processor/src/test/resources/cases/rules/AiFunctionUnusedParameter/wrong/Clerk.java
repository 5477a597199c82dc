package cases;

import dev.aifunction.AiAssistant;
import dev.aifunction.Prompt;

@AiAssistant
public interface Clerk {
  @Prompt("Close {{ticket}}.")
  // ERROR: [AiFunctionUnusedParameter] The parameter reason of close stands in no template. Write {{reason}} in one, or remove the parameter.
  String close(int ticket, String reason);
}
