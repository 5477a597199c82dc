package cases;

import dev.aifunction.AiFunction;
import java.util.Date;

public class Desk {
  @AiFunction("Closes a ticket at a time.")
  // ERROR: [AiFunctionUnsupportedType] The parameter time of close has the type Date, which no JSON value stands for. Use java.time.Instant or java.time.LocalDate.
  void close(int ticket, Date time) {}
}
