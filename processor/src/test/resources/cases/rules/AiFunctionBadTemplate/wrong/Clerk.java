package cases;

import dev.aifunction.AiAssistant;
import dev.aifunction.Prompt;

@AiAssistant
public interface Clerk {
  // ERROR: [AiFunctionBadTemplate] The template is broken at "{{ticket.": {{ without }}. Write {{name}}.
  @Prompt("Close {{ticket.")
  String close(int ticket);
}
