package cases;

import dev.aifunction.AiFunction;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

public class Desk {
  @AiFunction("Closes a ticket.")
  // ERROR: [AiFunctionBadConstraint] No value keeps the constraints of the parameter ticket of close: no integer is at least 5 and at most 3. Correct it.
  void close(@Min(5) @Max(3) int ticket) {}
}
