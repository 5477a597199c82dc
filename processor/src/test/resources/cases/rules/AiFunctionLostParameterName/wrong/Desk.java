package cases;

import dev.aifunction.AiCalls;

@AiCalls
// ERROR: [AiFunctionLostParameterName] Parameter 1 of Counter.close comes from a class file that has no name for it. Name it there with @AiParam(name = …), or compile that class with -parameters.
public abstract class Desk implements library.Counter {}
