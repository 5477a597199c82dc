package cases;

import dev.aifunction.AiAssistant;

// ERROR: [AiFunctionBadMaxRounds] maxRounds is 0, and a conversation needs 1 to 1000. Set a number in that range.
@AiAssistant(maxRounds = 0)
public interface Clerk {
  String chat(String message);
}
