package cases;

import dev.aifunction.AiFunction;
import jakarta.validation.constraints.Size;
import java.util.Optional;

public class Desk {
  @AiFunction("Closes a ticket.")
  // ERROR: [AiFunctionConstraintOnOptional] @Size stands on an Optional. Put it on the value: Optional<@Size …>.
  void close(int ticket, @Size(max = 80) Optional<String> reason) {}
}
