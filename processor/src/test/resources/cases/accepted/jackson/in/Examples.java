package cases;

import dev.aifunction.tool.ToolCall;
import java.util.List;

public class Examples {
  public static List<ToolCall> calls() {
    Names.Ticket ticket = new Names.Ticket();
    ticket.setOne(1);
    ticket.withTwo(2);
    ticket.setThree(3);
    ticket.open = "x";
    Names.Kebab kebab = new Names.Kebab();
    kebab.firstName = "a";
    return List.of(
        NamesCalls.person(new Names.Person("Ada", 36, "ada@example.org")),
        NamesCalls.passport(new Names.Passport("UK")),
        NamesCalls.ticket(ticket),
        NamesCalls.snake(new Names.Snake("Ada", "Lovelace", 3)),
        NamesCalls.kebab(kebab));
  }
}
