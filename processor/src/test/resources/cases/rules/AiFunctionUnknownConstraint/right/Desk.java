package cases;

import dev.aifunction.AiFunction;

public class Desk {
  @AiFunction("Closes a ticket.")
  void close(int ticket) {
    if (ticket % 2 != 0) {
      throw new IllegalArgumentException("odd");
    }
  }
}
