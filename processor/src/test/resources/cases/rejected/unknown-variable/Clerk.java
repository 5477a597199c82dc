package cases;

import dev.aifunction.AiAssistant;
import dev.aifunction.Instructions;
import dev.aifunction.Prompt;

@AiAssistant
public interface Clerk {
  // ERROR: [AiFunctionUnknownVariable] {{tiket}} is no parameter of close. Did you mean {{ticket}}?
  @Prompt("Close {{tiket}}.")
  String close(int ticket);

  // ERROR: [AiFunctionUnknownVariable] {{reason}} is no parameter of closeFor. Add the parameter, or remove it from the template.
  @Prompt("Close {{ticket}} for {{reason}}.")
  String closeFor(int ticket);

  @Prompt("Open {{ticket}}.")
  // ERROR: [AiFunctionUnknownVariable] {{mod}} is no parameter of open. Did you mean {{mood}}?
  @Instructions("Be {{mod}}.")
  String open(int ticket, String mood);
}
