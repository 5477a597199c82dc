package cases;

import dev.aifunction.AiFunction;
import dev.aifunction.AiParam;

public class Desk {
  @AiFunction("Closes a ticket.")
  // ERROR: [AiFunctionBadPropertyName] The property name "a\b" has a character that models garble (quotes, backslashes, control characters). Use letters, digits and underscores.
  void close(@AiParam(name = "a\\b") int ticket) {}
}
