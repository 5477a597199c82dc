package cases;

import dev.aifunction.AiFunction;
import java.util.List;

public class Desk {
  @AiFunction("Closes tickets.")
  void close(List<Integer> tickets) {}
}
