package cases;

import dev.aifunction.AiAssistant;

@AiAssistant
public interface Clerk extends Greets<Integer>, Closes {
  @Override
  String close(String message);
}
