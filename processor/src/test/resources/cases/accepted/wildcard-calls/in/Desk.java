package cases;

import dev.aifunction.AiCalls;
import dev.aifunction.AiFunction;
import java.util.List;
import java.util.Map;
import java.util.Optional;

@AiCalls
public class Desk {
  public record Page<T>(T first) {}

  public record Shelf<T>(Page<T> page, List<T> list) {}

  public record Tree<T>(T value, List<Tree<T>> kids) {}

  @AiFunction("Takes what has a wildcard in it.")
  public void take(
      Shelf<? extends Integer> shelf,
      Tree<? extends Integer> tree,
      List<? extends Shelf<? extends Integer>> shelves,
      Optional<Shelf<? extends Integer>> maybe,
      Map<String, Shelf<? extends Integer>> named,
      Shelf<? extends List<? extends Page<? extends Integer>>> deep) {}
}
