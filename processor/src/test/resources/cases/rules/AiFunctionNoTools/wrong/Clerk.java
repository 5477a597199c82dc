package cases;

import dev.aifunction.AiAssistant;

// ERROR: [AiFunctionNoTools] Branch declares no @AiFunction method, so it has no toolset. Did you mean Desk?
@AiAssistant(tools = Branch.class)
public interface Clerk {
  String chat(String message);
}
