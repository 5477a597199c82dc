package cases;

import dev.aifunction.AiFunction;
import library.Point;

public class Desk {
  @AiFunction("Moves to a point.")
  void move(Point point) {}
}
