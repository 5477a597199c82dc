package cases;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.aifunction.AiFunction;

public class Desk {
  enum Size {
    @JsonProperty("s")
    SMALL,
    // ERROR: [AiFunctionDuplicateConstant] The constant TINY of Size has the name "s" of SMALL. Rename one of them.
    @JsonProperty("s")
    TINY
  }

  @AiFunction("Takes a size.")
  void take(Size size) {}
}
