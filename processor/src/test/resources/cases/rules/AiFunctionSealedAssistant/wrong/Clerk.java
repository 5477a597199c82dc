package cases;

import dev.aifunction.AiAssistant;

@AiAssistant
// ERROR: [AiFunctionSealedAssistant] Clerk is sealed, so that no stub can implement it. Remove sealed.
public sealed interface Clerk permits Clerk.OfMine {
  String chat(String message);

  non-sealed interface OfMine extends Clerk {}
}
