package cases;

import dev.aifunction.AiAssistant;
import dev.aifunction.AiFunction;

// ERROR: [AiFunctionToolNameClash] The tools of Desk and Shelf both have "close". Rename one with @AiFunction(name = …).
@AiAssistant(tools = {Desk.class, Shelf.class})
public interface Clerk {
  String chat(String message);
}

class Desk {
  @AiFunction("Closes a ticket.")
  void close(int ticket) {}
}

class Shelf {
  @AiFunction("Closes a book.")
  void close(String book) {}
}
