package cases;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonTypeName;
import dev.aifunction.AiFunction;

public class Desk {
  enum Priority {
    // ERROR: [AiFunctionNotBuiltYet] The constant LOW of Priority has @JsonProperty: not supported yet. Until then, leave it out.
    @JsonProperty("low")
    LOW
  }

  @JsonTypeName("ticket")
  // ERROR: [AiFunctionNotBuiltYet] The component note of Ticket has @JsonIgnore: not supported yet. Until then, leave it out.
  // ERROR: [AiFunctionNotBuiltYet] The component number of Ticket has @JsonProperty: not supported yet. Until then, leave it out.
  record Ticket(@JsonProperty("no") int number, @JsonIgnore String note, Priority priority) {}

  @AiFunction("Closes a ticket.")
  // ERROR: [AiFunctionNotBuiltYet] The parameter ticket of close has @JsonProperty: not supported yet. Until then, leave it out.
  void close(@JsonProperty("ticket") Ticket ticket) {}
}
