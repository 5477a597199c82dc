package cases;

import dev.aifunction.AiFunction;
import jakarta.validation.constraints.Pattern;

public class Desk {
  @AiFunction("Closes a ticket.")
  // NOTE: [AiFunctionPatternInWords] @Pattern has no pattern in the schema but words, because it has a possessive quantifier. Write it without that if models break the rule.
  void close(@Pattern(regexp = "[A-Z]++-\\d+") String ticket) {}
}
