package cases;

import dev.aifunction.AiFunction;
import dev.aifunction.AiParam;
import java.util.Optional;

public class Desk {
  @AiFunction("Lists tickets.")
  // ERROR: [AiFunctionDefaultOnOptional] The parameter count of list is optional and has a default. Remove one of them.
  void list(@AiParam(defaultValue = "10") Optional<Integer> count) {}
}
