package cases;

import dev.aifunction.AiCalls;

@AiCalls
public class Desk extends library.Counter {
  @Override
  protected void close(int ticket) {
    super.close(ticket);
  }
}
