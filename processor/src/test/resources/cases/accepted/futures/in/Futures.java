package cases;

import dev.aifunction.AiCalls;
import dev.aifunction.AiFunction;
import dev.aifunction.tool.CallContext;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;

@AiCalls
public class Futures {

  public record Receipt(int number) {}

  @AiFunction("Cancels a booking.")
  public CompletableFuture<Receipt> cancel(int booking, CallContext context) {
    return CompletableFuture.completedFuture(new Receipt(booking));
  }

  @AiFunction("Lists receipts.")
  public CompletionStage<? extends List<Receipt>> list(CallContext context) {
    return CompletableFuture.completedFuture(List.of(new Receipt(1)));
  }

  @AiFunction("Says something later.")
  public CompletionStage<String> later() {
    return CompletableFuture.completedFuture("later");
  }

  @AiFunction("Waits.")
  public CompletableFuture<Void> await() {
    return CompletableFuture.completedFuture(null);
  }

  /** Is a stage of the user's own. */
  public static class Promise extends CompletableFuture<Receipt> {}

  @AiFunction("Promises a receipt.")
  public Promise promise() {
    Promise promise = new Promise();
    promise.complete(new Receipt(2));
    return promise;
  }

  @AiFunction("Runs a task.")
  public Future<? extends List<String>> task() {
    FutureTask<List<String>> task = new FutureTask<>(() -> List.of("done"));
    task.run();
    return task;
  }

  @AiFunction("Fails later.")
  public CompletableFuture<String> fail() {
    return CompletableFuture.failedFuture(new IllegalStateException("a secret"));
  }

  @AiFunction("Does something.")
  public void run() {}

  @AiFunction("Does nothing.")
  public Void nothing(CallContext context, String reason) {
    return null;
  }
}
