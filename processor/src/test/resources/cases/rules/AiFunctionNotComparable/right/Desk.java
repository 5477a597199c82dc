package cases;

import dev.aifunction.AiFunction;
import java.util.Set;

public class Desk {
  record Person(String name) {}

  @AiFunction("Sorts people.")
  void sort(Set<Person> people) {}
}
