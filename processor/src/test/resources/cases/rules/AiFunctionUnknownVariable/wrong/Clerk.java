package cases;

import dev.aifunction.AiAssistant;
import dev.aifunction.Prompt;

@AiAssistant
public interface Clerk {
  // ERROR: [AiFunctionUnknownVariable] {{tiket}} is no parameter of close. Did you mean {{ticket}}?
  @Prompt("Close {{tiket}}.")
  String close(int ticket);
}
