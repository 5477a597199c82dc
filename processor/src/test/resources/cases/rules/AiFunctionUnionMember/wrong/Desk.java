package cases;

import dev.aifunction.AiFunction;

public class Desk {
  sealed interface Answer permits Text, Choice {}

  record Text(String text) implements Answer {}

  // ERROR: [AiFunctionUnionMember] Choice is one of several types, and it is an enum. Make it a record or a class.
  enum Choice implements Answer {
    YES
  }

  @AiFunction("Takes an answer.")
  void take(Answer answer) {}
}
