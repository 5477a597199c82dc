package cases;

import dev.aifunction.AiAssistant;
import dev.aifunction.Instructions;
import dev.aifunction.Prompt;
import dev.aifunction.assistant.Reply;

@AiAssistant
public interface Clerk {
  String chat(String message);

  Reply<String> reply(String message);

  @Prompt("Say hello.")
  String hello();

  @Prompt("Greet {{name}}.")
  @Instructions("Be {{mood}}; use {{ name }}'s first name.")
  String greet(String name, String mood);

  default String twice(String message) {
    return chat(message) + chat(message);
  }

  static String name() {
    return "clerk";
  }
}
