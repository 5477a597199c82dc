package cases;

import dev.aifunction.AiFunction;

public class Desk {
  enum Product {
    /* 1001 times: P%d, */
  }

  @AiFunction("Orders a product.")
  // ERROR: [AiFunctionSchemaTooLarge] order has 1001 enum values, and OpenAI's strict mode allows 1000. Ask for less at once.
  void order(Product product) {}
}
