package cases;

import dev.aifunction.AiAssistant;

@AiAssistant(instructions = "You are a clerk for {{brand}} cars.")
public interface Clerk {
  String chat(String message);
}
