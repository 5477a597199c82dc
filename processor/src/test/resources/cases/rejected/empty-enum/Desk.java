package cases;

import dev.aifunction.AiFunction;
import java.util.List;

public class Desk {
  enum Reason {}

  @AiFunction("Closes a ticket.")
  // ERROR: [AiFunctionEmptyEnum] An element of the parameter reasons of close has the enum Reason, which has no constants. Add a constant.
  void close(int ticket, List<Reason> reasons) {}
}
