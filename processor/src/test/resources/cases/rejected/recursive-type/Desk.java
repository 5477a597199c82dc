package cases;

import dev.aifunction.AiFunction;
import java.util.List;

public class Desk {
  // ERROR: [AiFunctionRecursiveType] Ticket contains itself, by an element of the component duplicates of Ticket; recursive types are not supported yet. Refer to it by an id.
  record Ticket(int number, List<Ticket> duplicates) {}

  record Person(String name, Team team) {}

  // ERROR: [AiFunctionRecursiveType] Person contains itself, by the component lead of Team; recursive types are not supported yet. Refer to it by an id.
  record Team(String name, Person lead) {}

  @AiFunction("Closes a ticket.")
  void close(Ticket ticket) {}

  @AiFunction("Assigns the next ticket.")
  void assign(Person person) {}
}
