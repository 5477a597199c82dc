package cases;

import dev.aifunction.AiFunction;
import java.util.Deque;

public class Desk {
  @AiFunction("Plans jobs.")
  void plan(Deque<String> jobs) {}
}
