package cases;

import dev.aifunction.AiAssistant;

// ERROR: [AiFunctionTooManyTools] The assistant has 129 tools, and OpenAI's API takes 128. Remove some.
@AiAssistant(tools = Desk.class)
public interface Clerk {
  String chat(String message);
}
