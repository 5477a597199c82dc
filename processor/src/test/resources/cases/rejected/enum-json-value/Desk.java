package cases;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.aifunction.AiFunction;

public class Desk {
  enum Size {
    SMALL(1);

    private final int number;

    Size(int number) {
      this.number = number;
    }

    @JsonValue
    // ERROR: [AiFunctionEnumJsonValue] The enum Size has @JsonValue, whose values only a run can tell. Put @JsonProperty on the constants.
    int number() {
      return number;
    }
  }

  @AiFunction("Takes a size.")
  void take(Size size) {}
}
