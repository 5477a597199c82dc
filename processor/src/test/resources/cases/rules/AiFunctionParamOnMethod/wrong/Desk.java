package cases;

import dev.aifunction.AiFunction;
import dev.aifunction.AiParam;

public class Desk {
  // ERROR: [AiFunctionParamOnMethod] @AiParam stands on the method close, which is no getter: it takes parameters or returns nothing. Move it to what it describes.
  @AiParam("its number")
  @AiFunction("Closes a ticket.")
  void close(int ticket) {}
}
