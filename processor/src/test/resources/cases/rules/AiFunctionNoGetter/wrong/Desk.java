package cases;

import dev.aifunction.AiCalls;
import dev.aifunction.AiFunction;

// ERROR: [AiFunctionNoGetter] The calls of Desk cannot write the property user of Desk.Account, which open takes. Add a public getter, or remove @AiCalls.
@AiCalls
public class Desk {
  static class Account {
    private String user;

    public void setUser(String user) {
      this.user = user;
    }
  }

  @AiFunction("Opens an account.")
  void open(Account account) {}
}
