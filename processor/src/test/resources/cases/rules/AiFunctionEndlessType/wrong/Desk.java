package cases;

import dev.aifunction.AiFunction;
import java.util.List;
import org.jspecify.annotations.Nullable;

public class Desk {
  // ERROR: [AiFunctionEndlessType] Grow contains itself with ever new type arguments, more than 64 deep. Let the inner one have the same arguments.
  record Grow<T>(T value, @Nullable Grow<List<T>> next) {}

  @AiFunction("Closes what grows.")
  void close(Grow<String> grow) {}
}
