package cases;

import dev.aifunction.AiFunction;
import dev.aifunction.AiType;

public class Desk {
  @AiType(discriminator = "kind")
  sealed interface Account permits Savings, Current {}

  record Savings(String type, double rate) implements Account {}

  record Current(double limit) implements Account {}

  @AiFunction("Opens an account.")
  void open(Account account) {}
}
