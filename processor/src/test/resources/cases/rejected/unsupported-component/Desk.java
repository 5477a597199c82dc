package cases;

import dev.aifunction.AiFunction;
import java.util.List;

public class Desk {
  // ERROR: [AiFunctionUnsupportedType] The component worker of Line has the type Thread, which no JSON value stands for. Use a record of the values that matter.
  record Line(String product, Thread worker) {}

  record Order(List<Line> lines) {}

  @AiFunction("Places an order.")
  void place(Order order) {}

  @AiFunction("Repeats an order.")
  void repeat(Order order) {}
}
