package cases;

import dev.aifunction.AiFunction;

public class Desk {
  @AiFunction("Moves a ticket.")
  void move(int ticket, String desk, String target) {}
}
