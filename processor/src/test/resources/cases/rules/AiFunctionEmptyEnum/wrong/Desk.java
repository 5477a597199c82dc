package cases;

import dev.aifunction.AiFunction;

public class Desk {
  enum Reason {}

  @AiFunction("Closes a ticket.")
  // ERROR: [AiFunctionEmptyEnum] The parameter reason of close has the enum Reason, which has no constants. Add a constant.
  void close(int ticket, Reason reason) {}
}
