package cases;

import dev.aifunction.AiFunction;

public interface Checks<T> {
  @AiFunction("Checks a number.")
  default String check(@Warehouse.Even Integer number, T label) {
    return label + " checked";
  }
}
