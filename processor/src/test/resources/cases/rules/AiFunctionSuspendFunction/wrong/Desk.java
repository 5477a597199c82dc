package cases;

import dev.aifunction.AiFunction;
import kotlin.coroutines.Continuation;

public class Desk {
  @AiFunction("Counts the open tickets.")
  // ERROR: [AiFunctionSuspendFunction] count takes a Continuation, so it is a Kotlin suspend function, which Java code cannot call as one. Return a CompletableFuture, such as that of kotlinx.coroutines.future.
  Object count(Continuation<? super Integer> completion) {
    return 3;
  }
}
