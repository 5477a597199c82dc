package cases;

import dev.aifunction.Prompt;

public abstract class Clerk {
  // ERROR: [AiFunctionPromptWithoutAssistant] close has @Prompt, but Clerk is no @AiAssistant interface, so that no stub is generated. Make Clerk an interface with @AiAssistant.
  @Prompt("Close {{ticket}}.")
  abstract String close(int ticket);
}
