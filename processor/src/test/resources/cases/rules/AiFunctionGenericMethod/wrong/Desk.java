package cases;

import dev.aifunction.AiFunction;

public class Desk {
  @AiFunction("Closes tickets.")
  // ERROR: [AiFunctionGenericMethod] close has a type parameter that no one type stands for. Bound it by a type, such as <T extends Shape>.
  <T> void close(T ticket) {}
}
