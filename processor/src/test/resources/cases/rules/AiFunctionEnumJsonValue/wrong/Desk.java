package cases;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.aifunction.AiFunction;

public class Desk {
  enum Size {
    SMALL;

    @JsonValue
    // ERROR: [AiFunctionEnumJsonValue] The enum Size has @JsonValue, whose values only a run can tell. Put @JsonProperty on the constants.
    String wire() {
      return "s";
    }
  }

  @AiFunction("Takes a size.")
  void take(Size size) {}
}
