package cases;

import dev.aifunction.AiAssistant;

@AiAssistant
public interface Clerk {
  String chat(String message);

  interface OfMine extends Clerk {}
}
