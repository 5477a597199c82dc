package cases;

import dev.aifunction.AiAssistant;
import dev.aifunction.Prompt;

@AiAssistant
public interface Clerk {
  // ERROR: [AiFunctionPromptWithBody] close has a body, so that its @Prompt is never used. Remove the body or the annotation.
  @Prompt("Close {{ticket}}.")
  default String close(int ticket) {
    return "";
  }

  String chat(String message);
}
