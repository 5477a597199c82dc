package cases;

import dev.aifunction.AiAssistant;

@AiAssistant(tools = Desk.class)
public interface Clerk {
  String chat(String message);
}
