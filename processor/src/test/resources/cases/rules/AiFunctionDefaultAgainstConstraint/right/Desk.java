package cases;

import dev.aifunction.AiFunction;
import dev.aifunction.AiParam;
import jakarta.validation.constraints.Max;

public class Desk {
  @AiFunction("Gets the forecast.")
  void get(@AiParam(defaultValue = "7") @Max(14) int days) {}
}
