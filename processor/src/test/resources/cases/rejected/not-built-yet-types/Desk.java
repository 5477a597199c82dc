package cases;

import dev.aifunction.AiFunction;
import java.util.concurrent.Future;

public class Desk {
  static class Ticket {
    int number;
  }

  @AiFunction("Takes types of yours.")
  // ERROR: [AiFunctionNotBuiltYet] The parameter ticket of types has the type Desk.Ticket: not supported yet. Until then, use a record.
  void types(Ticket ticket) {}

  @AiFunction("Answers some day.")
  // ERROR: [AiFunctionNotBuiltYet] The result of someDay is a Future: not supported yet. Until then, return a CompletionStage.
  Future<String> someDay() {
    return null;
  }
}
