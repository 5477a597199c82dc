package cases;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.aifunction.AiFunction;
import dev.aifunction.AiParam;

public class Desk {
  static class Ticket {
    public int number;

    @AiParam("what it is about")
    // ERROR: [AiFunctionInaccessibleMember] The property note of Ticket goes by note, which the package cases cannot see. Make it visible there, or leave it out with @JsonIgnore.
    private String note;

    // ERROR: [AiFunctionInaccessibleMember] The property state of Ticket goes by setState, which the package cases cannot see. Make it visible there, or leave it out with @JsonIgnore.
    private int state;

    public int getState() {
      return state;
    }

    private void setState(int state) {
      this.state = state;
    }
  }

  static class Receipt {
    // ERROR: [AiFunctionInaccessibleMember] The property number of Receipt goes by number, which the package cases cannot see. Make it visible there, or leave it out with @JsonIgnore.
    @JsonProperty private int number;
  }

  static class Code {
    // ERROR: [AiFunctionInaccessibleMember] The value of Code goes by text, which the package cases cannot see. Make it visible there, or leave it out with @JsonIgnore.
    @JsonValue private String text;
  }

  static class Made {
    public int number;

    @JsonCreator
    // ERROR: [AiFunctionInaccessibleMember] The method of of Made goes by of, which the package cases cannot see. Make it visible there, or leave it out with @JsonIgnore.
    private static Made of(@JsonProperty("number") int number) {
      return new Made();
    }
  }

  @AiFunction("Closes a ticket.")
  Receipt close(Ticket ticket, Made made) {
    return new Receipt();
  }

  @AiFunction("Returns the code.")
  Code code() {
    return new Code();
  }
}
