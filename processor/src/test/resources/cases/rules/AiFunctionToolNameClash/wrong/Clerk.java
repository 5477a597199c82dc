package cases;

import dev.aifunction.AiAssistant;

// ERROR: [AiFunctionToolNameClash] The tools of Desk and Shelf both have "close". Rename one with @AiFunction(name = …).
@AiAssistant(tools = {Desk.class, Shelf.class})
public interface Clerk {
  String chat(String message);
}
