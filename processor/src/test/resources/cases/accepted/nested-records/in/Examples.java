package cases;

import dev.aifunction.tool.ToolCall;
import java.util.List;

/** Makes calls as a test would. */
public final class Examples {

  private Examples() {}

  public static List<ToolCall> calls() {
    return List.of(
        OrdersCalls.order(
            new Orders.Order(
                new Orders.Customer("Ann", new Orders.Address("Street 1", "Oslo")),
                List.of(new Orders.Line("tea", 2), new Orders.Line("milk", 1)))),
        OrdersCalls.order(
            new Orders.Order(new Orders.Customer("", new Orders.Address("", "")), List.of())),
        OrdersCalls.empty(new Orders.Empty()));
  }
}
