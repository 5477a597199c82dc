package cases;

import com.fasterxml.jackson.annotation.JsonTypeName;
import dev.aifunction.AiFunction;

public class Desk {
  // ERROR: [AiFunctionDuplicateTag] Circle and Square are both "Circle" among the subtypes of Shape. Give one of them another name by @JsonTypeName.
  sealed interface Shape permits Circle, Square {}

  record Circle(double radius) implements Shape {}

  @JsonTypeName("Circle")
  record Square(double side) implements Shape {}

  @AiFunction("Draws a shape.")
  void draw(Shape shape) {}
}
