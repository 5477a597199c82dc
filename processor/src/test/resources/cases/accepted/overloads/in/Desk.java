package cases;

import dev.aifunction.AiCalls;
import dev.aifunction.AiFunction;
import dev.aifunction.tool.CallContext;
import java.util.List;

@AiCalls
public class Desk {

  @AiFunction("Closes a ticket.")
  public String close(int ticket) {
    return "closed " + ticket;
  }

  @AiFunction(value = "Closes a ticket with a reason.", name = "close_with_reason")
  public String close(int ticket, String reason) {
    return "closed " + ticket + ": " + reason;
  }

  @AiFunction(value = "Closes a ticket and says who did.", name = "close_signed")
  public String close(int ticket, CallContext context) {
    return "signed " + ticket;
  }

  @AiFunction(value = "Waits for an answer.", name = "wait_for_answer")
  public void wait(long millis, CallContext context) {}

  @AiFunction("Tells everybody.")
  public void notifyAll(CallContext context) {}

  @AiFunction(value = "Compares desks.", name = "same", strict = false)
  @Override
  public boolean equals(Object other) {
    return other instanceof Desk;
  }

  @Override
  public int hashCode() {
    return 0;
  }

  @AiFunction(value = "Closes tickets.", name = "close_all")
  public String close(List<Integer> tickets) {
    return "closed " + tickets;
  }
}
