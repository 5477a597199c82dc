package cases;

import dev.aifunction.AiFunction;
import dev.aifunction.AiParam;

public class Desk {
  @AiFunction("Lists tickets.")
  // ERROR: [AiFunctionBadDefault] The default "many" is no int, the type of the parameter count of list. Write one such as "3".
  void list(@AiParam(defaultValue = "many") int count) {}
}
