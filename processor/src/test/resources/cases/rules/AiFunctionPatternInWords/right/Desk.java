package cases;

import dev.aifunction.AiFunction;
import jakarta.validation.constraints.Pattern;

public class Desk {
  @AiFunction("Closes a ticket.")
  void close(@Pattern(regexp = "[A-Z]+-\\d+") String ticket) {}
}
