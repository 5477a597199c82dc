package cases;

import dev.aifunction.AiFunction;
import dev.aifunction.AiParam;

public class Desk {
  @AiFunction("Closes a ticket.")
  // ERROR: [AiFunctionBlankName] The name in @AiParam is blank. Write a name, or leave it out to use the Java name.
  void close(@AiParam(name = " ") int ticket) {}
}
