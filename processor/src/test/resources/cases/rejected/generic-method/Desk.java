package cases;

import dev.aifunction.AiFunction;

public class Desk {
  @AiFunction("Closes tickets.")
  // ERROR: [AiFunctionGenericMethod] close has a type parameter that no one type stands for. Bound it by a type, such as <T extends Shape>.
  <T> void close(T ticket) {}

  @AiFunction("Finds the largest.")
  // ERROR: [AiFunctionGenericMethod] max has a type parameter that no one type stands for. Bound it by a type, such as <T extends Shape>.
  <T extends Comparable<T>> T max(T[] all) {
    return all[0];
  }
}
