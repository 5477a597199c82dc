package cases;

import dev.aifunction.AiFunction;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Null;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.util.List;

public class Desk {
  @AiFunction("Takes bounds that exclude each other.")
  // ERROR: [AiFunctionBadConstraint] No value keeps the constraints of the parameter low of bounds: no number is at least 5 and at most 3. Correct it.
  // ERROR: [AiFunctionBadConstraint] No value keeps the constraints of the parameter none of bounds: no number is greater than 0 and at most 0. Correct it.
  void bounds(@Min(5) @Max(3) int low, @Positive @DecimalMax("0") double none) {}

  @AiFunction("Takes sizes that exclude each other.")
  // ERROR: [AiFunctionBadConstraint] No value keeps @Size: no size is at least 5 and at most 3. Correct it.
  // ERROR: [AiFunctionBadConstraint] No value keeps the constraints of the parameter lines of sizes: no size is at least 1 and at most 0. Correct it.
  void sizes(@Size(min = 5, max = 3) String text, @NotEmpty @Size(max = 0) List<String> lines) {}

  @AiFunction("Takes a broken pattern.")
  // ERROR: [AiFunctionBadConstraint] No value keeps @Pattern: the regular expression is broken (Unclosed character class). Correct it.
  void pattern(@Pattern(regexp = "[a-z") String code) {}

  @AiFunction("Takes a bound that is no number.")
  // ERROR: [AiFunctionBadConstraint] No value keeps @DecimalMin: "much" is no number. Correct it.
  void number(@DecimalMin("much") double amount) {}

  @AiFunction("Takes nothing but null.")
  // ERROR: [AiFunctionBadConstraint] No value keeps @Null: it leaves nothing to say. Correct it.
  void nothing(@Null String none) {}
}
