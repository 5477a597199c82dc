package cases;

import dev.aifunction.AiFunction;
import dev.aifunction.AiParam;

public class Desk {
  @AiFunction("Closes a ticket.")
  // ERROR: [AiFunctionConstantTooLarge] The schema of the arguments of close takes 66128 bytes, and a Java constant holds 65535. Shorten it or ask for less at once.
  void close(@AiParam("/* 66000 times: x */") int ticket) {}
}
