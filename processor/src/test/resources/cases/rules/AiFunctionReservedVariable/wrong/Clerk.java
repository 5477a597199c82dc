package cases;

import dev.aifunction.AiAssistant;

// ERROR: [AiFunctionReservedVariable] {{model}} would be the builder's method model, which exists already. Give the variable another name.
@AiAssistant(instructions = "You are a clerk for {{model}} cars.")
public interface Clerk {
  String chat(String message);
}
