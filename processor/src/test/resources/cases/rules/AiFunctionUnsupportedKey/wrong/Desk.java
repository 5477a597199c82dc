package cases;

import dev.aifunction.AiFunction;
import java.util.Map;

public class Desk {
  record Person(String name) {}

  @AiFunction("Tags people.")
  // ERROR: [AiFunctionUnsupportedKey] A key of the parameter tags of tag has the type Desk.Person, and a key is a text, a number or an enum. Use String, or a list of records.
  void tag(Map<Person, String> tags) {}
}
