package cases;

import dev.aifunction.AiAssistant;
import dev.aifunction.AiFunction;

// ERROR: [AiFunctionNoTools] Branch declares no @AiFunction method, so it has no toolset. Did you mean Desk?
// ERROR: [AiFunctionNoTools] Shelf declares no @AiFunction method, so it has no toolset. Remove it from tools.
// ERROR: [AiFunctionNoTools] String[] declares no @AiFunction method, so it has no toolset. Remove it from tools.
// ERROR: [AiFunctionNoTools] int declares no @AiFunction method, so it has no toolset. Remove it from tools.
@AiAssistant(tools = {Shelf.class, Branch.class, int.class, String[].class})
public interface Clerk {
  String chat(String message);
}

class Shelf {}

class Desk {
  @AiFunction("Closes a ticket.")
  void close(int ticket) {}
}

class Branch extends Desk {}
