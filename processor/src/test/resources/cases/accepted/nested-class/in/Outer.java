package cases;

import dev.aifunction.AiCalls;
import dev.aifunction.AiFunction;

public class Outer {

  @AiCalls
  public static class Inner {
    @AiFunction("Closes a ticket.")
    public String close(int ticket) {
      return "closed " + ticket;
    }
  }

  static class Hidden {
    @AiFunction("Opens a ticket.")
    String open(int ticket) {
      return "opened " + ticket;
    }
  }
}
