package cases;

import dev.aifunction.AiAssistant;
import dev.aifunction.AiFunction;

// ERROR: [AiFunctionToolsTwice] Desk stands in tools twice. Name it once.
@AiAssistant(tools = {Desk.class, Desk.class})
public interface Clerk {
  String chat(String message);
}

class Desk {
  @AiFunction("Closes a ticket.")
  void close(int ticket) {}
}
