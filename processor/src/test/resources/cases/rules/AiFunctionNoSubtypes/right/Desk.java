package cases;

import dev.aifunction.AiFunction;

public class Desk {
  sealed interface Shape permits Circle {}

  record Circle(double radius) implements Shape {}

  @AiFunction("Draws a shape.")
  void draw(Shape shape) {}
}
