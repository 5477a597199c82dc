package cases;

import dev.aifunction.AiFunction;

public interface Desk {

  /** Closes a ticket. */
  @AiFunction
  String close(int ticket);

  /** Opens a ticket. */
  @AiFunction
  default String open() {
    return "opened";
  }

  /** Counts the tickets. */
  @AiFunction
  static int count() {
    return 3;
  }
}
