package cases;

import dev.aifunction.AiFunction;
import jakarta.validation.constraints.AssertFalse;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.FutureOrPresent;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Null;
import jakarta.validation.constraints.Past;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

public class Desk {
  @AiFunction("Takes bounds that exclude each other.")
  // ERROR: [AiFunctionBadConstraint] No value keeps the constraints of the parameter low of bounds: no integer is at least 5 and at most 3. Correct it.
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
  // ERROR: [AiFunctionBadConstraint] No value keeps @Null: the parameter none of nothing is not @Nullable. Correct it.
  void nothing(@Null String none, @Null @Nullable String fine) {}

  @AiFunction("Takes what its type has not.")
  void ranges(
      // ERROR: [AiFunctionBadConstraint] No value keeps the constraints of the parameter tiny of ranges: no integer is at least 200 and at most 127. Correct it.
      @Min(200) byte tiny,
      // ERROR: [AiFunctionBadConstraint] No value keeps the constraints of the parameter between of ranges: no integer is greater than 0.1 and less than 0.9. Correct it.
      @DecimalMin(value = "0.1", inclusive = false) @DecimalMax(value = "0.9", inclusive = false) int between,
      // ERROR: [AiFunctionBadConstraint] No value keeps the constraints of the parameter digits of ranges: no number is at least 100 and less than 100. Correct it.
      @Min(100) @Digits(integer = 2, fraction = 1) double digits) {}

  @AiFunction("Takes opposites.")
  void opposites(
      // ERROR: [AiFunctionBadConstraint] No value keeps the constraints of the parameter day of opposites: no time is both in the past and in the future. Correct it.
      @Past @FutureOrPresent LocalDate day,
      @PastOrPresent @FutureOrPresent LocalDate today,
      // ERROR: [AiFunctionBadConstraint] No value keeps the constraints of the parameter sure of opposites: no boolean is both true and false. Correct it.
      @AssertTrue @AssertFalse boolean sure,
      // ERROR: [AiFunctionBadConstraint] No value keeps the constraints of the parameter text of opposites: no size is at least 1 and at most 0. Correct it.
      @NotBlank @Size(max = 0) String text) {}

  @AiFunction("Takes digits that are none.")
  void digits(
      // ERROR: [AiFunctionBadConstraint] No value keeps @Digits: no number has fewer than 0 digits. Correct it.
      @Digits(integer = -1, fraction = 0) int less,
      // ERROR: [AiFunctionBadConstraint] No value keeps @DecimalMax: the number has more than 1000 digits. Correct it.
      @DecimalMax("1e100000") BigDecimal much,
      // ERROR: [AiFunctionBadConstraint] No value keeps @Email: the regular expression is broken (Unclosed group). Correct it.
      @Email(regexp = "(") String address) {}
}
