package dev.aifunction.samples.docs;

import dev.aifunction.AiFunction;
import dev.aifunction.tool.CallContext;
import java.util.List;
import java.util.Map;

class Orders {
  private final Map<String, List<String>> byUser;

  Orders(Map<String, List<String>> byUser) {
    this.byUser = byUser;
  }

  /** Lists the orders of the user who is signed in. */
  @AiFunction
  List<String> listOrders(CallContext context) {
    return byUser.getOrDefault(context.attribute("user", String.class), List.of());
  }
}
