package cases;

import dev.aifunction.AiFunction;

public final class Statics {

  private Statics() {}

  @AiFunction("Adds two numbers.")
  public static int add(int a, int b) {
    return a + b;
  }
}
