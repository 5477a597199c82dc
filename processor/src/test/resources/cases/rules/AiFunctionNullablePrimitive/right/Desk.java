package cases;

import dev.aifunction.AiFunction;
import java.util.OptionalInt;

public class Desk {
  @AiFunction("Closes a ticket.")
  void close(int ticket, OptionalInt reason) {}
}
