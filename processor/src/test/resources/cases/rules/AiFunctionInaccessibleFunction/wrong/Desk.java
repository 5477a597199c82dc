package cases;

import dev.aifunction.AiCalls;

@AiCalls
// ERROR: [AiFunctionInaccessibleFunction] Desk inherits Counter.close, which code of the package cases cannot call. Make the method public, or override it.
public class Desk extends library.Counter {}
