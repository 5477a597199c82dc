package cases;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import dev.aifunction.AiFunction;

public class Desk {
  // ERROR: [AiFunctionJacksonTypeInfo] @JsonTypeInfo of Shape has use = CLASS, and only a name in a property can be told to a model. Use use = NAME and include = PROPERTY.
  @JsonTypeInfo(use = JsonTypeInfo.Id.CLASS)
  sealed interface Shape permits Circle {}

  record Circle(double radius) implements Shape {}

  @AiFunction("Draws a shape.")
  void draw(Shape shape) {}
}
