package cases;

import dev.aifunction.AiFunction;
import dev.aifunction.AiParam;

public class Desk {
  // ERROR: [AiFunctionBadPropertyName] The property name "the?number" has a character that models garble (quotes, backslashes, control characters). Use letters, digits and underscores.
  record Ticket(@AiParam(name = "the\nnumber") int number) {}

  @AiFunction("Closes a ticket.")
  // ERROR: [AiFunctionBadPropertyName] The property name "a\b" has a character that models garble (quotes, backslashes, control characters). Use letters, digits and underscores.
  void close(@AiParam(name = "the \"ticket\"") Ticket ticket, @AiParam(name = "a\\b") int path) {}
}
