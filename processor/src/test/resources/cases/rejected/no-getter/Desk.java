package cases;

import dev.aifunction.AiCalls;
import dev.aifunction.AiFunction;
import java.util.List;

// ERROR: [AiFunctionNoGetter] The calls of Desk cannot write the property password of Desk.Account, which open takes. Add a public getter, or remove @AiCalls.
@AiCalls
public class Desk {
  static class Account {
    private String password;

    public void setPassword(String password) {
      this.password = password;
    }
  }

  @AiFunction("Opens accounts.")
  void open(List<Account> accounts) {}
}
