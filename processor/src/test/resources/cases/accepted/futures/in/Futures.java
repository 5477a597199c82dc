package cases;

import dev.aifunction.AiCalls;
import dev.aifunction.AiFunction;
import dev.aifunction.tool.CallContext;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

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
