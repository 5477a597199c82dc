package cases;

import dev.aifunction.AiFunction;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ConcurrentMap;
import org.jspecify.annotations.Nullable;

public class Desk {
  @AiFunction("Plans jobs.")
  // ERROR: [AiFunctionNullInContainer] A value of the parameter counts of plan may be null, and ConcurrentMap takes no null. Make it not nullable.
  // ERROR: [AiFunctionNullInContainer] An element of the parameter jobs of plan may be null, and Deque takes no null. Make it not nullable.
  void plan(Deque<@Nullable String> jobs, ConcurrentMap<String, @Nullable Integer> counts) {}
}
