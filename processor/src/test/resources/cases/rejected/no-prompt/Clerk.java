package cases;

import dev.aifunction.AiAssistant;

@AiAssistant
public interface Clerk {
  // ERROR: [AiFunctionNoPrompt] nothing has no @Prompt, and without one it takes exactly one String, the message. Add @Prompt("…").
  String nothing();

  // ERROR: [AiFunctionNoPrompt] number has no @Prompt, and without one it takes exactly one String, the message. Add @Prompt("… {{ticket}} …").
  String number(int ticket);

  // ERROR: [AiFunctionNoPrompt] two has no @Prompt, and without one it takes exactly one String, the message. Add @Prompt("… {{subject}} … {{text}} …").
  String two(String subject, String text);
}
