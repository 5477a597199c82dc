package cases;

import dev.aifunction.AiFunction;

public class Desk {
  @AiFunction
  // ERROR: [AiFunctionNoDescription] close has no description, so that a model cannot know when to call it. Write a Javadoc comment or @AiFunction("…").
  void close(int ticket) {}
}
