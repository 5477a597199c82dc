package cases;

import dev.aifunction.AiCalls;

@AiCalls
class MoreOrders extends Orders {
  @Override
  public String describe() {
    return "more orders";
  }
}
