package cases;

import dev.aifunction.AiFunction;
import java.util.TreeSet;

public class Desk {
  record Person(String name) {}

  @AiFunction("Sorts people.")
  // ERROR: [AiFunctionNotComparable] The parameter people of sort has the type TreeSet<Desk.Person>, which sorts, and Desk.Person is not Comparable. Implement Comparable or use an unsorted type.
  void sort(TreeSet<Person> people) {}
}
