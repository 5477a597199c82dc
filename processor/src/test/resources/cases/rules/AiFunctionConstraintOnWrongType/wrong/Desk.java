package cases;

import dev.aifunction.AiFunction;
import jakarta.validation.constraints.Email;

public class Desk {
  @AiFunction("Closes a ticket.")
  // ERROR: [AiFunctionConstraintOnWrongType] @Email does not apply to the parameter ticket of close: it is for texts. Remove it or change the type.
  void close(@Email int ticket) {}
}
