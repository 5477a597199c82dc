package cases;

import dev.aifunction.AiFunction;
import java.util.List;
import java.util.Optional;

public class Desk {
  @AiFunction("Closes tickets.")
  void close(Optional<List<Integer>> tickets) {}
}
