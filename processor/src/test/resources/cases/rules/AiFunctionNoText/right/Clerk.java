package cases;

import dev.aifunction.AiAssistant;
import dev.aifunction.Prompt;
import dev.aifunction.assistant.Content;

@AiAssistant
public interface Clerk {
  @Prompt("What is on the photo?")
  String describe(Content.Image photo);
}
