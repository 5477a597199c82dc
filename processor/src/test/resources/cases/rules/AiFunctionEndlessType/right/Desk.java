package cases;

import dev.aifunction.AiFunction;
import org.jspecify.annotations.Nullable;

public class Desk {
  record Grow<T>(T value, @Nullable Grow<T> next) {}

  @AiFunction("Closes what grows.")
  void close(Grow<String> grow) {}
}
