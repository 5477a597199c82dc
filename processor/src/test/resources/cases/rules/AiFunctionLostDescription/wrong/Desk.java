package cases;

import dev.aifunction.AiCalls;

@AiCalls
// ERROR: [AiFunctionLostDescription] Counter.count comes from a class file, which has no Javadoc, so that it has no description. Write the description in its @AiFunction("…").
public abstract class Desk implements library.Counter {}
