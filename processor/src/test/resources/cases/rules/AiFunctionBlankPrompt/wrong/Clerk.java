package cases;

import dev.aifunction.AiAssistant;
import dev.aifunction.Prompt;

@AiAssistant
public interface Clerk {
  // ERROR: [AiFunctionBlankPrompt] The prompt of close is blank. Write what the model is to do.
  @Prompt(" ")
  String close();
}
