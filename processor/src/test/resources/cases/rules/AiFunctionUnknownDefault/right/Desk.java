package cases;

import dev.aifunction.AiFunction;
import dev.aifunction.AiParam;

public class Desk {
  enum Priority {
    LOW,
    NORMAL
  }

  @AiFunction("Opens a ticket.")
  void open(@AiParam(defaultValue = "NORMAL") Priority priority) {}
}
