package cases;

import dev.aifunction.AiFunction;

public class Desk {
  sealed interface Answer permits Text, Choice {}

  record Text(String text) implements Answer {}

  record Choice(boolean yes) implements Answer {}

  @AiFunction("Takes an answer.")
  void take(Answer answer) {}
}
