package cases;

import dev.aifunction.AiAssistant;

@AiAssistant
public interface Clerk {
  // ERROR: [AiFunctionUnsupportedAnswer] tell returns void, so that nobody gets the answer. Return String.
  void tell(String message);
}
