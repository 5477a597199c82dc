package cases;

import dev.aifunction.AiFunction;
import jakarta.validation.GroupSequence;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.groups.ConvertGroup;
import jakarta.validation.groups.Default;

public class Desk {
  interface Strict {}

  record Ticket(@Min(value = 1, groups = Strict.class) int number) {}

  // ERROR: [AiFunctionUnsupportedGroups] The type Line has @GroupSequence, and the generated checks know the group Default alone. Remove it, and put the constraints that tools are to keep into Default.
  @GroupSequence({Strict.class, Line.class})
  record Line(@Min(value = 1, groups = Strict.class) int number) {}

  @AiFunction("Closes a ticket.")
  // ERROR: [AiFunctionUnsupportedGroups] The parameter ticket of close has @ConvertGroup, and the generated checks know the group Default alone. Remove it, and put the constraints that tools are to keep into Default.
  void close(@Valid @ConvertGroup(from = Default.class, to = Strict.class) Ticket ticket) {}

  @AiFunction("Adds a line.")
  void add(Line line) {}
}
