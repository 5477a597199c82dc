package cases;

import dev.aifunction.AiAssistant;

// ERROR: [AiFunctionToolsTwice] Desk stands in tools twice. Name it once.
@AiAssistant(tools = {Desk.class, Desk.class})
public interface Clerk {
  String chat(String message);
}
