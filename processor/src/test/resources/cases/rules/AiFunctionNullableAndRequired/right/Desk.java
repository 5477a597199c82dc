package cases;

import dev.aifunction.AiFunction;
import jakarta.validation.constraints.NotBlank;

public class Desk {
  @AiFunction("Closes a ticket.")
  void close(int ticket, @NotBlank String reason) {}
}
