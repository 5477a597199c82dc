package cases;

import dev.aifunction.AiCalls;
import dev.aifunction.AiFunction;

@AiCalls
public class Orders extends Repo<Integer, Order> implements Closes<Integer> {

  /** Opens an order. */
  @AiFunction
  public Order open(String customer) {
    return new Order(1, customer);
  }

  @Override
  public Order find(Integer id) {
    return new Order(id, "Ann");
  }

  @Override
  public String close(Integer number) {
    return "closed " + number;
  }

  /** Says what is in here. */
  @Override
  @AiFunction(name = "what_is_here")
  public String describe() {
    return "orders";
  }
}
