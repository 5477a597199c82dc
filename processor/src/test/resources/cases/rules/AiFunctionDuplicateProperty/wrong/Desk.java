package cases;

import dev.aifunction.AiFunction;
import dev.aifunction.AiParam;

public class Desk {
  @AiFunction("Merges two tickets.")
  // ERROR: [AiFunctionDuplicateProperty] The property name "ticket" is taken by first. Rename one with @AiParam(name = …).
  void merge(@AiParam(name = "ticket") int first, @AiParam(name = "ticket") int second) {}
}
