package cases;

import dev.aifunction.AiFunction;
import dev.aifunction.AiParam;

public class Desk {
  @AiFunction("Lists tickets.")
  void list(@AiParam(defaultValue = "10") int count) {}
}
