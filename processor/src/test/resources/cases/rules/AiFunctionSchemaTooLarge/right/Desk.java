package cases;

import dev.aifunction.AiFunction;
import jakarta.validation.constraints.Pattern;

public class Desk {
  @AiFunction("Orders a product.")
  void order(@Pattern(regexp = "P[0-9]+") String product) {}
}
