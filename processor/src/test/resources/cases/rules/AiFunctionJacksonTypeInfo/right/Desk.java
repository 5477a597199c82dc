package cases;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import dev.aifunction.AiFunction;

public class Desk {
  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME)
  sealed interface Shape permits Circle {}

  record Circle(double radius) implements Shape {}

  @AiFunction("Draws a shape.")
  void draw(Shape shape) {}
}
