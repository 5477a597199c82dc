package cases;

import dev.aifunction.AiAssistant;
import dev.aifunction.Prompt;

// ERROR: [AiFunctionMissingResource] The resource "clerk.txt" is not on the class path of the compilation. Put it at src/main/resources/clerk.txt, or correct the path.
@AiAssistant(instructions = "classpath:/clerk.txt")
public interface Clerk {
  // ERROR: [AiFunctionMissingResource] The resource "prompts/close.txt" is not on the class path of the compilation. Put it at src/main/resources/prompts/close.txt, or correct the path.
  @Prompt("classpath:prompts/close.txt")
  String close(int ticket);
}
