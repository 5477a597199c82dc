package cases;

import dev.aifunction.AiAssistant;

// ERROR: [AiFunctionReservedVariable] {{hosted}} would be the builder's method hosted, which exists already. Give the variable another name.
// ERROR: [AiFunctionReservedVariable] {{store}} would be the builder's method store, which exists already. Give the variable another name.
// ERROR: [AiFunctionReservedVariable] {{timeout}} would be the builder's method timeout, which exists already. Give the variable another name.
// ERROR: [AiFunctionReservedVariable] {{window}} would be the builder's method window, which exists already. Give the variable another name.
@AiAssistant(instructions = "{{store}} {{timeout}} {{window}} {{hosted}}")
public interface Later {
  String chat(String message);
}
