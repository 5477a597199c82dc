package cases;

import dev.aifunction.AiFunction;
import library.Point;

public class Desk {
  @AiFunction("Moves to a point.")
  // ERROR: [AiFunctionNamelessParameters] The parameters of Point's constructor have no names in its class file. Add @AiType to it, compile it with -parameters, or name its parameters by @JsonCreator and @JsonProperty.
  void move(Point point) {}
}
