package cases;

import dev.aifunction.AiCalls;
import dev.aifunction.AiFunction;
import java.util.List;

@AiCalls
public class Orders {

  public record Order(Customer customer, List<Line> lines) {}

  public record Customer(String name, Address address) {}

  public record Address(String street, String city) {}

  public record Line(String product, int quantity) {}

  /** Has the same name as another record. */
  public static class Archive {
    public record Line(int number) {}
  }

  public record Empty() {}

  @AiFunction("Gives an order back.")
  public Order order(Order order) {
    return order;
  }

  @AiFunction("Gives lines of an archive back.")
  public List<Archive.Line> archive(List<Archive.Line> lines, Line last) {
    return lines;
  }

  @AiFunction("Gives nothing back.")
  public Empty empty(Empty empty) {
    return empty;
  }
}
