package cases;

import dev.aifunction.AiFunction;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Future;

public class Desk {
  abstract static class Twice<T> implements CompletionStage<T>, Future<T> {}

  @AiFunction("Finds one.")
  // ERROR: [AiFunctionUnsupportedType] The result of nested has the type CompletableFuture<Future<String>>, a future in a future. Join the two, such as by thenCompose.
  CompletableFuture<Future<String>> nested() {
    return null;
  }

  @AiFunction("Finds one.")
  @SuppressWarnings("rawtypes")
  // ERROR: [AiFunctionRawType] The result of raw has the raw type CompletableFuture, which does not say of what. Write CompletableFuture<…>.
  CompletableFuture raw() {
    return null;
  }

  @SuppressWarnings("rawtypes")
  abstract static class Rough extends CompletableFuture {}

  @AiFunction("Finds one.")
  // ERROR: [AiFunctionRawType] The result of rough has the raw type CompletionStage, which does not say of what. Write CompletionStage<…>.
  Rough rough() {
    return null;
  }

  @AiFunction("Finds one.")
  // ERROR: [AiFunctionUnsupportedType] The result of unknown has the type ?, which says nothing of the value. Name a type, or bound it.
  CompletionStage<?> unknown() {
    return null;
  }

  @AiFunction("Finds one.")
  // ERROR: [AiFunctionUnsupportedType] The result of twice has the type Desk.Twice<String>, which is waited for in two ways. Return a CompletableFuture.
  Twice<String> twice() {
    return null;
  }
}
