package cases;

import dev.aifunction.AiFunction;
import java.util.List;
import java.util.Map;
import java.util.Optional;

public class Desk {
  record Person(String name) {}

  @AiFunction(value = "Sets tags.", strict = false)
  void tag(
      // ERROR: [AiFunctionUnsupportedKey] A key of the parameter byPerson of tag has the type Desk.Person, and a key is a text, a number or an enum. Use String, or a list of records.
      Map<Person, String> byPerson,
      // ERROR: [AiFunctionUnsupportedKey] A key of the parameter byList of tag has the type List<String>, and a key is a text, a number or an enum. Use String, or a list of records.
      Map<List<String>, String> byList,
      // ERROR: [AiFunctionUnsupportedKey] A key of the parameter byAnswer of tag has the type Boolean, and a key is a text, a number or an enum. Use String, or a list of records.
      Map<Boolean, String> byAnswer,
      // ERROR: [AiFunctionUnsupportedKey] A key of the parameter byOption of tag has the type Optional<String>, and a key is a text, a number or an enum. Use String, or a list of records.
      Map<Optional<String>, String> byOption) {}
}
