package cases;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.aifunction.AiFunction;

public class Desk {
  record Address(String city) {}

  record Person(@JsonProperty("home") Address address) {}

  @AiFunction("Greets a person.")
  void greet(Person person) {}
}
