package cases;

import dev.aifunction.AiCalls;
import dev.aifunction.processor.cases.ClassFileTools;

@AiCalls
// ERROR: [AiFunctionLostDescription] Described.count comes from a class file, which has no Javadoc, so that it has no description. Write the description in its @AiFunction("…").
// ERROR: [AiFunctionLostParameterName] Parameter 2 of Described.close comes from a class file that has no name for it. Name it there with @AiParam(name = …), or compile that class with -parameters.
public abstract class Desk implements ClassFileTools.Described {}
