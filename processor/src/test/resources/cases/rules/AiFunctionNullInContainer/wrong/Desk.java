package cases;

import dev.aifunction.AiFunction;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

public class Desk {
  @AiFunction("Plans jobs.")
  // ERROR: [AiFunctionNullInContainer] An element of the parameter jobs of plan may be null, and Deque takes no null. Make it not nullable.
  void plan(Deque<@Nullable String> jobs) {}
}
