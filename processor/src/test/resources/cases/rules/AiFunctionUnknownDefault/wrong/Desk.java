package cases;

import dev.aifunction.AiFunction;
import dev.aifunction.AiParam;

public class Desk {
  enum Priority {
    LOW,
    NORMAL
  }

  @AiFunction("Opens a ticket.")
  // ERROR: [AiFunctionUnknownDefault] The default "normal" is no constant of the enum of the parameter priority of open. Did you mean "NORMAL"?
  void open(@AiParam(defaultValue = "normal") Priority priority) {}
}
