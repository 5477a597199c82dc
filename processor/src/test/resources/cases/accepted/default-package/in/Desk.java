import dev.aifunction.AiCalls;
import dev.aifunction.AiFunction;

@AiCalls
public class Desk {
  public record Ticket(int number) {}

  @AiFunction("Closes a ticket.")
  public String close(Ticket ticket) {
    return "closed " + ticket.number();
  }
}
