package cases;

import dev.aifunction.AiFunction;
import java.time.Instant;

public class Desk {
  @AiFunction("Closes a ticket at a time.")
  void close(int ticket, Instant time) {}
}
