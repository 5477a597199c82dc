package cases;

import dev.aifunction.AiFunction;
import java.util.List;
import lombok.Data;
import lombok.With;

public class Desk {
  @Data
  static class Base {
    private int number;
  }

  static class Ticket extends Base {}

  record Book(@With String title) {}

  @AiFunction("Closes tickets.")
  // ERROR: [AiFunctionLombokAbsent] An element of the parameter tickets of close has the type Base, whose Lombok annotations nobody has processed. Put org.projectlombok:lombok on the processor path.
  void close(List<Ticket> tickets) {}
}

class Shelf {
  @AiFunction("Finds a book.")
  // ERROR: [AiFunctionLombokAbsent] The result of find has the type Book, whose Lombok annotations nobody has processed. Put org.projectlombok:lombok on the processor path.
  Desk.Book find() {
    return null;
  }
}
