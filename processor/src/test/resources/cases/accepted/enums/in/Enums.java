package cases;

import dev.aifunction.AiCalls;
import dev.aifunction.AiFunction;
import dev.aifunction.AiType;
import java.util.List;
import java.util.Set;

@AiCalls
public class Enums {

  /** How urgent it is. */
  @AiType
  public enum Priority {
    LOW,
    HIGH {
      @Override
      public String toString() {
        return "very high";
      }
    }
  }

  public enum Größe {
    klein,
    $groß,
    _1
  }

  @AiFunction("Gives a priority back.")
  public Priority priority(Priority priority) {
    return priority;
  }

  @AiFunction("Gives sizes back.")
  public Set<Größe> sizes(List<Größe> sizes) {
    return Set.copyOf(sizes);
  }
}
