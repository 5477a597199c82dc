package cases;

import dev.aifunction.AiFunction;
import java.util.concurrent.CompletableFuture;

public class Desk {
  @AiFunction("Counts the open tickets.")
  CompletableFuture<Integer> count() {
    return CompletableFuture.completedFuture(3);
  }
}
