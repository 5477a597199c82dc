package cases;

import dev.aifunction.AiFunction;
import jakarta.validation.constraints.Size;
import java.util.Optional;

public class Desk {
  @AiFunction("Closes a ticket.")
  void close(int ticket, Optional<@Size(max = 80) String> reason) {}
}
