package cases;

import dev.aifunction.AiFunction;
import dev.aifunction.AiParam;

public class Desk {
  @AiFunction("Merges two tickets.")
  void merge(@AiParam(name = "ticket") int first, @AiParam(name = "duplicate") int second) {}
}
