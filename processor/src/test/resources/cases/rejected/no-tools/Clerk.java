package cases;

import dev.aifunction.AiAssistant;
import dev.aifunction.AiFunction;

// ERROR: [AiFunctionNoTools] Branch declares no @AiFunction method, so it has no toolset. Did you mean Desk?
// ERROR: [AiFunctionNoTools] Shelf declares no @AiFunction method, so it has no toolset. Remove it from tools.
// ERROR: [AiFunctionNoTools] String[] declares no @AiFunction method, so it has no toolset. Remove it from tools.
// ERROR: [AiFunctionNoTools] int declares no @AiFunction method, so it has no toolset. Remove it from tools.
// ERROR: [AiFunctionNoTools] Orders declares no @AiFunction method, so it has no toolset. Add @AiCalls to Orders, which inherits some.
// ERROR: [AiFunctionNoTools] Repo is there to be extended, so it has no toolset. Name a class that extends it.
@AiAssistant(tools = {Orders.class, Repo.class, Shelf.class, Branch.class, int.class, String[].class})
public interface Clerk {
  String chat(String message);
}

class Shelf {}

class Desk {
  @AiFunction("Closes a ticket.")
  void close(int ticket) {}
}

class Branch extends Desk {}

abstract class Repo<T> {
  @AiFunction("Closes one.")
  void close(T one) {}
}

class Orders extends Repo<Integer> {}
