package cases;

import dev.aifunction.AiFunction;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

public class Desk {
  @AiFunction("Closes tickets.")
  // ERROR: [AiFunctionRawType] The parameter tickets of close has the raw type List, which does not say of what. Write List<…>.
  void close(List tickets) {}

  @AiFunction("Opens a ticket.")
  // ERROR: [AiFunctionRawType] The parameter reason of open has the raw type Optional, which does not say of what. Write Optional<…>.
  void open(Optional reason) {}

  @AiFunction("Counts the tickets.")
  // ERROR: [AiFunctionRawType] The result of count has the raw type CompletableFuture, which does not say of what. Write CompletableFuture<…>.
  CompletableFuture count() {
    return null;
  }
}
