package cases;

import dev.aifunction.AiCalls;
import dev.aifunction.AiFunction;

@AiCalls
public class Desk {
  static class Account {
    private String user;

    public String getUser() {
      return user;
    }

    public void setUser(String user) {
      this.user = user;
    }
  }

  @AiFunction("Opens an account.")
  void open(Account account) {}
}
