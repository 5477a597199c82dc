package cases;

import dev.aifunction.AiFunction;

public class Desk {
  // ERROR: [AiFunctionNoProperties] The type Ticket has no property that generated code can set. Add public getters and setters, or annotate fields with @AiParam.
  static class Ticket {
    int number;
  }

  // ERROR: [AiFunctionNoProperties] The type Receipt has no property that generated code can get. Add public getters and setters, or annotate fields with @AiParam.
  static class Receipt {
    private int number;

    public void setNumber(int number) {
      this.number = number;
    }

    public int size() {
      return number;
    }
  }

  @AiFunction("Closes a ticket.")
  Receipt close(Ticket ticket) {
    return new Receipt();
  }
}
