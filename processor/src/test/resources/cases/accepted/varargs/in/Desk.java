package cases;

import dev.aifunction.AiCalls;
import dev.aifunction.AiFunction;
import dev.aifunction.tool.CallContext;
import jakarta.validation.constraints.Size;

@AiCalls
public class Desk {

  @AiFunction("Closes tickets.")
  public int[] close(CallContext context, @Size(max = 2) int... tickets) {
    return tickets;
  }

  @AiFunction("Joins tags.")
  public String join(String first, String... more) {
    return first + "+" + String.join("+", more);
  }
}
