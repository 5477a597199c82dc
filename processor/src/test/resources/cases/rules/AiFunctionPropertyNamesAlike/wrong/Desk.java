package cases;

import dev.aifunction.AiFunction;
import dev.aifunction.AiParam;

public class Desk {
  @AiFunction("Moves a ticket.")
  // NOTE: [AiFunctionPropertyNamesAlike] The property name "Desk" differs only by case from that of desk, and models mix such names up. Rename one if yours does.
  void move(int ticket, String desk, @AiParam(name = "Desk") String target) {}
}
