package cases;

import dev.aifunction.AiCalls;
import dev.aifunction.AiFunction;

@AiCalls
public class Old {

  @Deprecated
  public record OldTicket(int number) {}

  @Deprecated(forRemoval = true)
  public enum OldReason {
    @Deprecated
    DONE
  }

  public enum Reason {
    @Deprecated
    DONE
  }

  public record Ticket(int number) {
    @Deprecated
    public Ticket {}

    @Override
    @Deprecated
    public int number() {
      return number;
    }
  }

  @AiFunction("Closes a ticket.")
  public OldTicket close(OldTicket ticket, OldReason reason) {
    return ticket;
  }

  @Deprecated
  @AiFunction("Opens a ticket.")
  public Ticket open(Ticket ticket, Reason reason) {
    return ticket;
  }
}
