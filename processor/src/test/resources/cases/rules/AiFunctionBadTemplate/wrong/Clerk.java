package cases;

import dev.aifunction.AiAssistant;
import dev.aifunction.Prompt;

@AiAssistant
public interface Clerk {
  // ERROR: [AiFunctionBadTemplate] The template is broken at "{{ticket.": {{ without }}. Write {{name}}, or {{{{ and }}}} for braces that are text.
  @Prompt("Close {{ticket.")
  String close(int ticket);
}
