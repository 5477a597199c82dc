package cases;

import dev.aifunction.AiFunction;

public class Desk {
  @AiFunction("Closes a ticket.")
  void close(int ticket) {}
}

class DeskTools {}
