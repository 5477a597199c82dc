package cases;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import dev.aifunction.AiFunction;

public class Desk {
  // ERROR: [AiFunctionJacksonTypeInfo] @JsonTypeInfo of Shape has use = CLASS, and only a name in a property can be told to a model. Use use = NAME and include = PROPERTY.
  @JsonTypeInfo(use = JsonTypeInfo.Id.CLASS)
  sealed interface Shape permits Circle {}

  record Circle(double radius) implements Shape {}

  // ERROR: [AiFunctionJacksonTypeInfo] @JsonTypeInfo of Line has include = WRAPPER_OBJECT, and only a name in a property can be told to a model. Use use = NAME and include = PROPERTY.
  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, include = JsonTypeInfo.As.WRAPPER_OBJECT)
  sealed interface Line permits Straight {}

  record Straight(double length) implements Line {}

  @AiFunction("Draws something.")
  void draw(Shape shape, Line line) {}
}
