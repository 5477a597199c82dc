package cases;

import dev.aifunction.AiFunction;

public class Desk {
  @AiFunction("Files a value.")
  // ERROR: [AiFunctionAnyInStrict] The parameter value of file has the type Object, which fits any value, and strict mode has to say which. Name a type, or set @AiFunction(strict = false).
  void file(Object value) {}
}
