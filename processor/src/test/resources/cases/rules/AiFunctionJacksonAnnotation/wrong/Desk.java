package cases;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.aifunction.AiFunction;

public class Desk {
  record Address(String city) {}

  // ERROR: [AiFunctionJacksonAnnotation] The component address of Person has @JsonUnwrapped, which changes the JSON in a way that is not supported. Remove it, or use a type of its own for the model.
  record Person(@JsonUnwrapped Address address) {}

  @AiFunction("Greets a person.")
  void greet(Person person) {}
}
