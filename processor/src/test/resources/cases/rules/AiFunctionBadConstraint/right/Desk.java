package cases;

import dev.aifunction.AiFunction;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

public class Desk {
  @AiFunction("Closes a ticket.")
  void close(@Min(3) @Max(5) int ticket) {}
}
