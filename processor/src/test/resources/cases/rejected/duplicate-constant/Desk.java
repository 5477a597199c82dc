package cases;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.aifunction.AiFunction;

public class Desk {
  enum Size {
    SMALL,
    // ERROR: [AiFunctionDuplicateConstant] The constant TINY of Size has the name "SMALL" of SMALL. Rename one of them.
    @JsonProperty("SMALL")
    TINY,
    @JsonProperty("l")
    LARGE,
    // ERROR: [AiFunctionDuplicateConstant] The constant BIG of Size has the name "l" of LARGE. Rename one of them.
    @JsonAlias("l")
    BIG
  }

  @AiFunction("Takes a size.")
  void take(Size size) {}
}
