package cases;

import dev.aifunction.AiAssistant;

// ERROR: [AiFunctionReservedVariable] {{listener}} would be the builder's method listener, which exists already. Give the variable another name.
// ERROR: [AiFunctionReservedVariable] {{model}} would be the builder's method model, which exists already. Give the variable another name.
// ERROR: [AiFunctionReservedVariable] {{tools}} would be the builder's method tools, which exists already. Give the variable another name.
@AiAssistant(instructions = "You use {{tools}} as a {{model}} clerk for {{listener}}.")
public interface Clerk {
  String chat(String message);
}
