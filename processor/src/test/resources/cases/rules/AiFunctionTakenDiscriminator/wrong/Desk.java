package cases;

import dev.aifunction.AiFunction;

public class Desk {
  sealed interface Account permits Savings, Current {}

  // ERROR: [AiFunctionTakenDiscriminator] Savings has a property "type", which is what tells its type from others. Rename the property, or set @AiType(discriminator = …) on the common type.
  record Savings(String type, double rate) implements Account {}

  record Current(double limit) implements Account {}

  @AiFunction("Opens an account.")
  void open(Account account) {}
}
