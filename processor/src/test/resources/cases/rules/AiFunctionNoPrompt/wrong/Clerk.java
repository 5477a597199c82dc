package cases;

import dev.aifunction.AiAssistant;

@AiAssistant
public interface Clerk {
  // ERROR: [AiFunctionNoPrompt] close has no @Prompt, and without one it takes exactly one String, the message. Add @Prompt("… {{ticket}} … {{reason}} …").
  String close(int ticket, String reason);
}
