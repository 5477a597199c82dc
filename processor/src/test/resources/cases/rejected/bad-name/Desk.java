package cases;

import dev.aifunction.AiFunction;

public class Desk {
  // ERROR: [AiFunctionBadName] The tool name "close ticket" is not 1 to 64 of a-z A-Z 0-9 _ -. Set @AiFunction(name = "close_ticket").
  @AiFunction(value = "Closes a ticket.", name = "close ticket")
  void close(int ticket) {}

  @AiFunction("Schließt ein Ticket.")
  // ERROR: [AiFunctionBadName] The tool name "schließe" is not 1 to 64 of a-z A-Z 0-9 _ -. Set @AiFunction(name = "schlie_e").
  void schließe(int ticket) {}

  // ERROR: [AiFunctionBadName] The tool name "open_a_ticket_with_a_name_that_is_longer_than_any_model_cares_to_read" is not 1 to 64 of a-z A-Z 0-9 _ -. Set @AiFunction(name = "open_a_ticket_with_a_name_that_is_longer_than_any_model_cares_to").
  @AiFunction(value = "Opens a ticket.", name = "open_a_ticket_with_a_name_that_is_longer_than_any_model_cares_to_read")
  void open(int ticket) {}
}
