package cases;

import dev.aifunction.AiAssistant;
import dev.aifunction.assistant.Reply;
import java.util.List;
import java.util.concurrent.CompletableFuture;

@AiAssistant
public interface Clerk {
  // ERROR: [AiFunctionUnsupportedAnswer] count returns int, and an assistant's method returns a String, a record, or a Reply of one. Use one of those.
  int count(String message);

  // ERROR: [AiFunctionUnsupportedAnswer] lines returns List<String>, and an assistant's method returns a String, a record, or a Reply of one. Use one of those.
  List<String> lines(String message);

  // ERROR: [AiFunctionUnsupportedAnswer] nothing returns void, and an assistant's method returns a String, a record, or a Reply of one. Use one of those.
  void nothing(String message);

  // ERROR: [AiFunctionRawType] The result of raw has the raw type Reply, which does not say of what. Write Reply<…>.
  Reply raw(String message);

  // ERROR: [AiFunctionUnsupportedAnswer] replies returns Reply<List<String>>, and an assistant's method returns a String, a record, or a Reply of one. Use one of those.
  Reply<List<String>> replies(String message);

  // ERROR: [AiFunctionUnsupportedAnswer] later returns CompletableFuture<String>, and an assistant's method returns a String, a record, or a Reply of one. Use one of those.
  CompletableFuture<String> later(String message);
}
