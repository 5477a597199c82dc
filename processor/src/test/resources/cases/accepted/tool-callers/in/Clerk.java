package cases;

import dev.aifunction.AiAssistant;

/** Needs no approver: nobody but the application closes tickets. */
@AiAssistant(tools = Desk.class)
public interface Clerk {
  String chat(String message);
}
