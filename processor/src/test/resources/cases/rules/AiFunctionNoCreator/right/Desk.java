package cases;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.aifunction.AiFunction;

public class Desk {
  public static class Ticket {
    public final int number;

    @JsonCreator
    public Ticket(int number) {
      this.number = number;
    }

    public Ticket(String text) {
      this(Integer.parseInt(text));
    }
  }

  @AiFunction("Closes a ticket.")
  void close(Ticket ticket) {}
}
