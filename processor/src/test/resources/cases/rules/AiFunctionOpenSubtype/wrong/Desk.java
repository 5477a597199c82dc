package cases;

import dev.aifunction.AiFunction;

public class Desk {
  // ERROR: [AiFunctionOpenSubtype] Free, a subtype of Shape, can have subtypes that nobody lists. Make it sealed, final or a record.
  sealed interface Shape permits Circle, Free {}

  record Circle(double radius) implements Shape {}

  non-sealed interface Free extends Shape {}

  @AiFunction("Draws a shape.")
  void draw(Shape shape) {}
}
