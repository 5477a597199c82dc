package cases;

import dev.aifunction.AiAssistant;
import java.util.concurrent.CompletableFuture;

@AiAssistant
public interface Clerk {
  // ERROR: [AiFunctionUnsupportedAnswer] later returns CompletableFuture<String>, and an assistant's method returns a String, a record, or a Reply of one. Use one of those.
  CompletableFuture<String> later(String message);
}
