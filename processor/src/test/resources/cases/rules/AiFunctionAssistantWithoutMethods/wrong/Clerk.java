package cases;

import dev.aifunction.AiAssistant;

@AiAssistant
// ERROR: [AiFunctionAssistantWithoutMethods] Clerk has no abstract method. Add one, such as String chat(String message).
public interface Clerk {}
