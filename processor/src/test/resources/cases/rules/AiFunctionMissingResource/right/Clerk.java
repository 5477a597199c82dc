package cases;

import dev.aifunction.AiAssistant;

@AiAssistant(instructions = "classpath:clerk.txt")
public interface Clerk {
  String chat(String message);
}
