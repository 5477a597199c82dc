package cases;

import dev.aifunction.AiFunction;

public class Desk {
  /**
   * Closes a ticket.
   *
   * @param tiket its number
   */
  @AiFunction
  // ERROR: [AiFunctionUnknownJavadocParameter] The Javadoc of close describes tiket, which is no parameter of it. Did you mean ticket?
  void close(int ticket) {}
}
