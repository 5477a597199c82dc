package cases;

import dev.aifunction.AiFunction;

public class Desk {
  private enum Reason {
    DONE
  }

  @AiFunction("Closes a ticket.")
  // ERROR: [AiFunctionInaccessibleType] The parameter reason of close has the type Desk.Reason, which the package cases cannot see. Make it visible there.
  void close(Reason reason) {}

  @AiFunction("Says why a ticket was closed.")
  // ERROR: [AiFunctionInaccessibleType] The result of why has the type Desk.Reason, which the package cases cannot see. Make it visible there.
  Reason why(int ticket) {
    return null;
  }
}
