package cases;

import dev.aifunction.AiFunction;

class Desk {
  @AiFunction("Closes a ticket.")
  void close(int ticket) {}
}
