package cases;

import dev.aifunction.AiFunction;

public class Accounts {
  @AiFunction("Returns the account.")
  public Beans.Account account(Beans.Account account) {
    return account;
  }
}
