package cases;

import dev.aifunction.AiAssistant;

@AiAssistant(tools = {Desk.class, Shelf.class})
public interface Clerk {
  String chat(String message);
}
