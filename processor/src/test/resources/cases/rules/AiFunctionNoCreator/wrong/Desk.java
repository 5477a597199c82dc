package cases;

import dev.aifunction.AiFunction;

public class Desk {
  // ERROR: [AiFunctionNoCreator] Generated code cannot make Ticket: it has several constructors. Put @JsonCreator on the right one, or on a static method.
  public static class Ticket {
    public final int number;

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
