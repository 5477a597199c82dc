package cases;

import dev.aifunction.AiCalls;
import dev.aifunction.AiFunction;
import dev.aifunction.processor.cases.ClassFileTools;

@AiCalls
// ERROR: [AiFunctionInaccessibleFunction] Desk inherits Guarded.close, which code of the package cases cannot call. Make the method public, or override it.
// ERROR: [AiFunctionInaccessibleFunction] Desk inherits Guarded.open, which code of the package cases cannot call. Make the method public, or override it.
public class Desk extends ClassFileTools.Guarded {}

class Hiding {
  @AiFunction("Closes a ticket.")
  // ERROR: [AiFunctionPrivateMethod] close is private, so that generated code cannot call it. Make the method package-private.
  private void close(int ticket) {}
}

@AiCalls
// ERROR: [AiFunctionInaccessibleFunction] Shelf inherits Hiding.close, which code of the package cases cannot call. Make the method public, or override it.
class Shelf extends Hiding {
  @AiFunction("Opens a book.")
  void open(int book) {}
}
