package cases;

import dev.aifunction.AiFunction;
import java.util.Map;

public class Desk {
  @AiFunction("Tags people.")
  void tag(Map<String, String> tags) {}
}
