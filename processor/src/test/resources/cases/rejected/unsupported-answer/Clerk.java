package cases;

import dev.aifunction.AiAssistant;
import dev.aifunction.Extract;
import dev.aifunction.assistant.AssistantStream;
import dev.aifunction.assistant.Reply;
import java.io.File;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

@AiAssistant
public interface Clerk {
  // ERROR: [AiFunctionUnsupportedAnswer] nothing returns void, so that nobody gets the answer. Return String.
  void nothing(String message);

  // ERROR: [AiFunctionUnsupportedAnswer] later returns CompletionStage<Void>, so that nobody gets the answer. Return String.
  CompletionStage<Void> later(String message);

  // ERROR: [AiFunctionRawType] The result of raw has the raw type Reply, which does not say of what. Write Reply<…>.
  Reply raw(String message);

  // ERROR: [AiFunctionRawType] The result of rawInside has the raw type Reply, which does not say of what. Write Reply<…>.
  CompletableFuture<Reply> rawInside(String message);

  // ERROR: [AiFunctionUnsupportedType] The result of anything has the type ?, which says nothing of the value. Name a type, or bound it.
  Reply<?> anything(String message);

  // ERROR: [AiFunctionUnsupportedAnswer] inverted returns Reply<CompletionStage<String>>, which nests what an answer comes in. Return the plain value, or CompletionStage<Reply<…>>.
  Reply<CompletionStage<String>> inverted(String message);

  // ERROR: [AiFunctionUnsupportedAnswer] twice returns Reply<Reply<String>>, which nests what an answer comes in. Return the plain value, or CompletionStage<Reply<…>>.
  Reply<Reply<String>> twice(String message);

  // ERROR: [AiFunctionUnsupportedAnswer] replies returns AssistantStream<Reply<String>>, and the stream itself has the reply. Leave Reply out, and call the stream's reply().
  AssistantStream<Reply<String>> replies(String message);

  // ERROR: [AiFunctionUnsupportedAnswer] open returns CompletableFuture<Reply<? extends Number>>, whose wildcard no future of a reply fits. Name the type.
  CompletableFuture<Reply<? extends Number>> open(String message);

  @Extract
  // ERROR: [AiFunctionUnsupportedAnswer] extracted returns AssistantStream<Integer>, and what @Extract takes is complete or nothing. Return the value, or a CompletionStage of it.
  AssistantStream<Integer> extracted(String message);

  // ERROR: [AiFunctionUnsupportedType] The result of file has the type File, which no JSON value stands for. Use String and open the file in the method.
  File file(String message);

  // ERROR: [AiFunctionAnyInStrict] The result of any has the type Object, which fits any value, and strict mode has to say which. Name a type, or set @AiFunction(strict = false).
  Object any(String message);
}
