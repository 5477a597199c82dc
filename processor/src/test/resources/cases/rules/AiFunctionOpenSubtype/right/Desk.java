package cases;

import dev.aifunction.AiFunction;

public class Desk {
  sealed interface Shape permits Circle, Free {}

  record Circle(double radius) implements Shape {}

  record Free(String path) implements Shape {}

  @AiFunction("Draws a shape.")
  void draw(Shape shape) {}
}
