package cases;

import dev.aifunction.AiAssistant;
import dev.aifunction.Prompt;
import dev.aifunction.assistant.Content;

@AiAssistant
public interface Clerk {
  // ERROR: [AiFunctionNoText] {{photo}} is Content.Image, which is no text and goes along without the template. Remove it from the template.
  @Prompt("What is on {{photo}}?")
  String describe(Content.Image photo);
}
