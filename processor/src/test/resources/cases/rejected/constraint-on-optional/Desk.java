package cases;

import dev.aifunction.AiFunction;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Optional;

public class Desk {
  @AiFunction("Closes a ticket.")
  // ERROR: [AiFunctionConstraintOnOptional] @Size stands on an Optional. Put it on the value: Optional<@Size …>.
  void close(@Size(max = 3) Optional<String> reason, @NotNull Optional<String> note) {}
}
