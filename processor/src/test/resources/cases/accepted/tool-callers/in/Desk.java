package cases;

import dev.aifunction.AiFunction;
import dev.aifunction.Effect;
import dev.aifunction.ReturnTo;

public class Desk {
  @AiFunction(value = "Finds tickets.", deferLoading = true, callers = {"direct", "programmatic"})
  void find(String text) {}

  @AiFunction(value = "Opens a ticket.", callers = "direct", returnTo = ReturnTo.MODEL)
  void open(String text) {}

  @AiFunction(value = "Closes a ticket.", effect = Effect.DESTRUCTIVE, returnTo = ReturnTo.CALLER)
  void close(int ticket) {}
}
