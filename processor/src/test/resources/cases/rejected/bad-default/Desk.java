package cases;

import dev.aifunction.AiFunction;
import dev.aifunction.AiParam;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

public class Desk {
  enum Priority {
    LOW,
    NORMAL,
    HIGH
  }

  record Ticket(int number) {}

  @AiFunction("Takes defaults that are no values.")
  void values(
      // ERROR: [AiFunctionBadDefault] The default "three" is no int, the type of the parameter count of values. Write one such as "3".
      @AiParam(defaultValue = "three") int count,
      // ERROR: [AiFunctionBadDefault] The default "300" is no byte, the type of the parameter small of values. Write one such as "3".
      @AiParam(defaultValue = "300") byte small,
      // ERROR: [AiFunctionBadDefault] The default "1.5" is no long, the type of the parameter whole of values. Write one such as "3".
      @AiParam(defaultValue = "1.5") long whole,
      // ERROR: [AiFunctionBadDefault] The default "yes" is no boolean, the type of the parameter urgent of values. Write one such as "true".
      @AiParam(defaultValue = "yes") boolean urgent,
      // ERROR: [AiFunctionBadDefault] The default "20.11.2026" is no LocalDate, the type of the parameter date of values. Write one such as "2026-11-20".
      @AiParam(defaultValue = "20.11.2026") LocalDate date,
      // ERROR: [AiFunctionBadDefault] The default "5 minutes" is no Duration, the type of the parameter timeout of values. Write one such as "PT1H30M".
      @AiParam(defaultValue = "5 minutes") Duration timeout) {}

  @AiFunction("Takes defaults that are no constants.")
  void constants(
      // ERROR: [AiFunctionUnknownDefault] The default "normal" is no constant of the enum of the parameter near of constants. Did you mean "NORMAL"?
      @AiParam(defaultValue = "normal") Priority near,
      // ERROR: [AiFunctionUnknownDefault] The default "URGENT" is no constant of the enum of the parameter far of constants. Use one of LOW, NORMAL, HIGH.
      @AiParam(defaultValue = "URGENT") Priority far) {}

  @AiFunction("Takes defaults of types that have none.")
  void types(
      // ERROR: [AiFunctionDefaultOnWrongType] The parameter ticket of types has the type Desk.Ticket, for which there is no default but the empty one. Use Optional and put the default into the method.
      @AiParam(defaultValue = "{\"number\": 1}") Ticket ticket,
      // ERROR: [AiFunctionDefaultOnWrongType] The parameter numbers of types has the type List<Integer>, for which there is no default but the empty one. Use Optional and put the default into the method.
      @AiParam(defaultValue = "[1, 2]") List<Integer> numbers,
      // ERROR: [AiFunctionDefaultOnWrongType] The parameter tags of types has the type Map<String, String>, for which there is no default but the empty one. Use Optional and put the default into the method.
      @AiParam(defaultValue = "none") Map<String, String> tags) {}

  @AiFunction("Takes defaults of what is optional.")
  // ERROR: [AiFunctionDefaultOnOptional] The parameter count of optional is optional and has a default. Remove one of them.
  void optional(@AiParam(defaultValue = "1") Optional<Integer> count) {}

  @AiFunction("Takes defaults that break constraints.")
  void constraints(
      // ERROR: [AiFunctionDefaultAgainstConstraint] The default "20" breaks the constraints of the parameter days of constraints. Set one that keeps them.
      @AiParam(defaultValue = "20") @Max(14) int days,
      // ERROR: [AiFunctionDefaultAgainstConstraint] The default "abc" breaks the constraints of the parameter code of constraints. Set one that keeps them.
      @AiParam(defaultValue = "abc") @Size(max = 2) String code,
      // ERROR: [AiFunctionDefaultAgainstConstraint] The default "a1" breaks the constraints of the parameter digits of constraints. Set one that keeps them.
      @AiParam(defaultValue = "a1") @Pattern(regexp = "\\d+") String digits,
      // ERROR: [AiFunctionDefaultAgainstConstraint] The default "[]" breaks the constraints of the parameter names of constraints. Set one that keeps them.
      @AiParam(defaultValue = "[]") @NotEmpty List<String> names) {}
}
