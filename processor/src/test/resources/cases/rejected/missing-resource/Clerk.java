package cases;

import dev.aifunction.AiAssistant;
import dev.aifunction.Prompt;

// ERROR: [AiFunctionMissingResource] The resource "clerk.txt" is not on the class path of the compilation. Check its path.
@AiAssistant(instructions = "classpath:/clerk.txt")
public interface Clerk {
  // ERROR: [AiFunctionMissingResource] The resource "prompts/close.txt" is not on the class path of the compilation. Check its path.
  @Prompt("classpath:prompts/close.txt")
  String close(int ticket);
}
