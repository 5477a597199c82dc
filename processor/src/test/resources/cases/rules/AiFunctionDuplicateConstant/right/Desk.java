package cases;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.aifunction.AiFunction;

public class Desk {
  enum Size {
    @JsonProperty("s")
    SMALL,
    @JsonProperty("xs")
    TINY
  }

  @AiFunction("Takes a size.")
  void take(Size size) {}
}
