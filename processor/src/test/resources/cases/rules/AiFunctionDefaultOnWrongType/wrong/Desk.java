package cases;

import dev.aifunction.AiFunction;
import dev.aifunction.AiParam;
import java.util.List;

public class Desk {
  @AiFunction("Closes tickets.")
  // ERROR: [AiFunctionDefaultOnWrongType] The parameter tickets of close has the type List<Integer>, for which there is no default but the empty one. Use Optional and put the default into the method.
  void close(@AiParam(defaultValue = "[1, 2]") List<Integer> tickets) {}
}
