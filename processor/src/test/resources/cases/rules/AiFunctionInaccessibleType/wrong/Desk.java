package cases;

import dev.aifunction.AiFunction;

public class Desk {
  private enum Reason {
    DONE
  }

  @AiFunction("Closes a ticket.")
  // ERROR: [AiFunctionInaccessibleType] The parameter reason of close has the type Desk.Reason, which the package cases cannot see. Make it visible there.
  void close(int ticket, Reason reason) {}
}
