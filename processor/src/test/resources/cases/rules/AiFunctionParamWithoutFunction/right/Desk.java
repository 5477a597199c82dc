package cases;

import dev.aifunction.AiFunction;
import dev.aifunction.AiParam;

public class Desk {
  @AiFunction("Closes a ticket.")
  void close(@AiParam("its number") int ticket) {}
}
