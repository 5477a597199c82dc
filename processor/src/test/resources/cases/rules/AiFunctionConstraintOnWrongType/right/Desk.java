package cases;

import dev.aifunction.AiFunction;
import jakarta.validation.constraints.Email;

public class Desk {
  @AiFunction("Closes a ticket.")
  void close(@Email String ticket) {}
}
