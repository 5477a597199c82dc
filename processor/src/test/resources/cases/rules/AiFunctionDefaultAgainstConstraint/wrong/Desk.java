package cases;

import dev.aifunction.AiFunction;
import dev.aifunction.AiParam;
import jakarta.validation.constraints.Max;

public class Desk {
  @AiFunction("Gets the forecast.")
  // ERROR: [AiFunctionDefaultAgainstConstraint] The default "20" breaks the constraints of the parameter days of get. Set one that keeps them.
  void get(@AiParam(defaultValue = "20") @Max(14) int days) {}
}
