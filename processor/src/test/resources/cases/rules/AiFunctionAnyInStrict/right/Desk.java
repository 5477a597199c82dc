package cases;

import dev.aifunction.AiFunction;

public class Desk {
  @AiFunction(value = "Files a value.", strict = false)
  void file(Object value) {}
}
