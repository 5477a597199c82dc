package cases;

import dev.aifunction.AiAssistant;
import dev.aifunction.Prompt;

// ERROR: [AiFunctionBadTemplate] The template is broken at "{{}}.": "" is no name. Write {{name}}, or {{{{ and }}}} for braces that are text.
@AiAssistant(instructions = "You are {{}}.")
public interface Clerk {
  // ERROR: [AiFunctionBadTemplate] The template is broken at "{{ticket.": {{ without }}. Write {{name}}, or {{{{ and }}}} for braces that are text.
  @Prompt("Close {{ticket.")
  String open(int ticket);

  // ERROR: [AiFunctionBadTemplate] The template is broken at "}} now.": }} without {{. Write {{name}}, or {{{{ and }}}} for braces that are text.
  @Prompt("Close ticket}} now.")
  String close(int ticket);

  // ERROR: [AiFunctionBadTemplate] The template is broken at "{{the ticket}}.": "the ticket" is no name. Write {{name}}, or {{{{ and }}}} for braces that are text.
  @Prompt("Close {{the ticket}}.")
  String spaces(int ticket);

  // ERROR: [AiFunctionBadTemplate] The template is broken at "{{class}}.": "class" is no name. Write {{name}}, or {{{{ and }}}} for braces that are text.
  @Prompt("Close {{class}}.")
  String keyword(int ticket);

  // ERROR: [AiFunctionBadTemplate] The template is broken at "}}.": }} without {{. Write {{name}}, or {{{{ and }}}} for braces that are text.
  @Prompt("Close {{{{ {{ticket}} }}.")
  String halfEscaped(int ticket);

  // ERROR: [AiFunctionBadTemplate] The template is broken at "{{{ticket}}}.": "{ticket" is no name. Write {{name}}, or {{{{ and }}}} for braces that are text.
  @Prompt("Close {{{ticket}}}.")
  String three(int ticket);
}
