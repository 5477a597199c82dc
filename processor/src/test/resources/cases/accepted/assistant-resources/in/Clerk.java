package cases;

import dev.aifunction.AiAssistant;
import dev.aifunction.Prompt;

@AiAssistant(instructions = "classpath:/prompts/clerk.txt")
public interface Clerk {
  @Prompt("classpath:prompts/close.txt")
  String close(int ticket);
}
