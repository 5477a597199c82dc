package cases;

import dev.aifunction.AiFunction;
import java.util.List;

public class Desk {
  @AiFunction("Closes tickets.")
  // ERROR: [AiFunctionRawType] The parameter tickets of close has the raw type List, which does not say of what. Write List<…>.
  void close(List tickets) {}
}
