package cases;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.aifunction.AiFunction;

public class Desk {
  enum Size {
    @JsonProperty("s")
    SMALL;

    String wire() {
      return "s";
    }
  }

  @AiFunction("Takes a size.")
  void take(Size size) {}
}
