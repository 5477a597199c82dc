package cases;

import dev.aifunction.AiCalls;

@AiCalls
public abstract class Desk implements library.Counter {}
