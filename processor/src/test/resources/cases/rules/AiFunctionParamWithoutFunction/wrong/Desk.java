package cases;

import dev.aifunction.AiParam;

public class Desk {
  // ERROR: [AiFunctionParamWithoutFunction] @AiParam stands on the parameter ticket of close, which is no @AiFunction method, so that no model reads it. Remove @AiParam, or add @AiFunction to the method.
  void close(@AiParam("its number") int ticket) {}
}
