package cases;

import dev.aifunction.tool.ToolCall;
import java.util.List;
import java.util.Optional;

public class Examples {
  public static List<ToolCall> calls() throws Exception {
    Beans.Ticket ticket = new Beans.Ticket();
    ticket.setId(7L);
    ticket.setTitle("Printer");
    ticket.setPriority(2);
    ticket.setOpen(true);
    ticket.setURL("https://example.org");
    ticket.setTags(List.of("a", "b"));
    Beans.Point point = new Beans.Point();
    point.x = 1;
    point.y = Optional.of(2);
    return List.of(
        BeansCalls.ticket(ticket),
        BeansCalls.route(new Beans.Route().from("Oslo").to("Bergen")),
        BeansCalls.range(new Beans.Range(1, 2, "a")));
  }
}
