package cases;

import dev.aifunction.AiFunction;
import dev.aifunction.Effect;
import dev.aifunction.Execution;
import dev.aifunction.ReturnTo;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import java.util.Set;

public class Behaviours {

  @AiFunction(value = "Takes what it needs.", strict = false)
  public void loose(
      String text, Optional<Integer> number, Set<String> words, @Size(max = 3) String code) {}

  @AiFunction(
      value = "Says all that can be said.",
      timeout = "PT1M30S",
      execution = Execution.SERIAL,
      effect = Effect.DESTRUCTIVE,
      idempotent = true,
      returnTo = ReturnTo.CALLER)
  public void all() {}

  @AiFunction(value = "Only reads.", effect = Effect.READ)
  public String read() {
    return "read";
  }
}
