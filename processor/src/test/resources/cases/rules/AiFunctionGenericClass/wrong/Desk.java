package cases;

import dev.aifunction.AiFunction;

// ERROR: [AiFunctionGenericClass] The functions of Desk mention its type parameter T, and no one type stands for it. Bound it by a type, or make Desk abstract and put @AiCalls on the classes that extend it.
public class Desk<T> {
  @AiFunction("Closes a ticket.")
  void close(T ticket) {}
}
