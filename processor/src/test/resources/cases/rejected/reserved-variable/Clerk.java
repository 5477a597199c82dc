package cases;

import dev.aifunction.AiAssistant;

// ERROR: [AiFunctionReservedVariable] {{listener}} would be the builder's method listener, which exists already. Rename it.
// ERROR: [AiFunctionReservedVariable] {{model}} would be the builder's method model, which exists already. Rename it.
// ERROR: [AiFunctionReservedVariable] {{tools}} would be the builder's method tools, which exists already. Rename it.
@AiAssistant(instructions = "You use {{tools}} as a {{model}} clerk for {{listener}}.")
public interface Clerk {
  String chat(String message);
}
