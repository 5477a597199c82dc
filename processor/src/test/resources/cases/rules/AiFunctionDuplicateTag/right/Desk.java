package cases;

import com.fasterxml.jackson.annotation.JsonTypeName;
import dev.aifunction.AiFunction;

public class Desk {
  sealed interface Shape permits Circle, Square {}

  record Circle(double radius) implements Shape {}

  @JsonTypeName("Square")
  record Square(double side) implements Shape {}

  @AiFunction("Draws a shape.")
  void draw(Shape shape) {}
}
