package dev.aifunction.samples.support;

import dev.aifunction.AiCalls;
import dev.aifunction.AiFunction;
import dev.aifunction.Effect;
import jakarta.validation.constraints.Pattern;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Knows the orders of the shop. */
@AiCalls
public class Orders {
  private final Map<String, Order> orders = new ConcurrentHashMap<>();

  /** Makes a shop with two orders. */
  public Orders() {
    orders.put("A-1001", new Order("A-1001", "a desk lamp", Status.SENT));
    orders.put("A-1002", new Order("A-1002", "an armchair", Status.PACKED));
  }

  /**
   * Finds an order.
   *
   * @param number the order's number
   */
  @AiFunction(effect = Effect.READ)
  public Optional<Order> findOrder(@Pattern(regexp = "[A-Z]-[0-9]{4}") String number) {
    return Optional.ofNullable(orders.get(number));
  }

  /**
   * Cancels an order that was not sent yet. It cannot be undone.
   *
   * @param number the order's number
   */
  @AiFunction(effect = Effect.DESTRUCTIVE)
  public String cancelOrder(@Pattern(regexp = "[A-Z]-[0-9]{4}") String number) {
    Order order = orders.get(number);
    if (order == null || order.status() != Status.PACKED) {
      return "There is no order " + number + " that can be cancelled.";
    }
    orders.put(number, new Order(number, order.article(), Status.CANCELLED));
    return "Cancelled.";
  }

  /** What a customer ordered, and where it is. */
  public record Order(String number, String article, Status status) {}

  /** Where an order is. */
  public enum Status {
    PACKED,
    SENT,
    CANCELLED
  }
}
