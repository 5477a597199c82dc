package cases;

import dev.aifunction.AiAssistant;

// ERROR: [AiFunctionMissingResource] The resource "clerk.txt" is not on the class path of the compilation. Put it at src/main/resources/clerk.txt, or correct the path.
@AiAssistant(instructions = "classpath:clerk.txt")
public interface Clerk {
  String chat(String message);
}
