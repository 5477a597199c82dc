package cases;

import dev.aifunction.AiFunction;

public class Desk {
  @AiFunction("Closes a ticket.")
  void close(int ticket) {}

  @AiFunction(value = "Closes the desk.", name = "close_all")
  void closeAll() {}
}
