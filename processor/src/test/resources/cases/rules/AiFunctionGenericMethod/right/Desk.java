package cases;

import dev.aifunction.AiFunction;

public class Desk {
  @AiFunction("Closes tickets.")
  <T extends Number> void close(T ticket) {}
}
