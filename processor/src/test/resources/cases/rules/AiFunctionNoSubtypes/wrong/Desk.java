package cases;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import dev.aifunction.AiFunction;

public class Desk {
  @JsonSubTypes({})
  // ERROR: [AiFunctionNoSubtypes] Shape has no subtypes, so that no value is one of it. Declare one.
  interface Shape {}

  record Circle(double radius) implements Shape {}

  @AiFunction("Draws a shape.")
  void draw(Shape shape) {}
}
