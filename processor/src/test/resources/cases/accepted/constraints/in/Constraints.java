package cases;

import dev.aifunction.AiFunction;
import jakarta.validation.constraints.AssertFalse;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Future;
import jakarta.validation.constraints.FutureOrPresent;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Negative;
import jakarta.validation.constraints.NegativeOrZero;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Past;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

public class Constraints {

  public record Person(
      @NotBlank @Size(max = 20) String name,
      @Email String email,
      @Nullable @Size(min = 2, max = 3) String country,
      Optional<@Pattern(regexp = "[0-9]{4}") String> code) {}

  @AiFunction("Takes texts.")
  public void texts(
      @NotNull @NotBlank String notBlank,
      @NotEmpty String notEmpty,
      @Size(min = 2, max = 4) String sized,
      @Size(max = 1) String longest,
      @Pattern(regexp = "\\d+|[a-z]+") String portable,
      @Pattern(regexp = "[a-z&&[^x]]+") String javaOnly,
      @Pattern(regexp = "[a-z]+", flags = Pattern.Flag.CASE_INSENSITIVE) String flagged,
      @Pattern.List({@Pattern(regexp = "a.*"), @Pattern(regexp = ".*z")}) String twice) {}

  @AiFunction("Takes whole numbers.")
  public void integers(
      @Min(1) @Max(14) int bounded,
      @Min(-3_000_000_000L) long large,
      @Positive short positive,
      @PositiveOrZero byte natural,
      @Negative Integer negative,
      @NegativeOrZero BigInteger below,
      @DecimalMin("0.5") int half,
      @Digits(integer = 3, fraction = 0) long digits,
      @Min(18) OptionalInt age) {}

  @AiFunction("Takes numbers.")
  public void numbers(
      @DecimalMin("0.1") @DecimalMax(value = "0.9", inclusive = false) double fraction,
      @DecimalMax("0.1") float rough,
      @DecimalMin("0.5") BigDecimal exact,
      @Max(10) BigDecimal whole,
      @Digits(integer = 3, fraction = 2) BigDecimal price) {}

  @AiFunction("Takes the rest.")
  public void rest(
      @AssertTrue boolean yes,
      @AssertFalse boolean no,
      @Past LocalDate past,
      @PastOrPresent LocalDate untilToday,
      @Future LocalDate future,
      @FutureOrPresent MonthDay fromToday,
      @NotEmpty @Size(max = 2) List<@NotBlank String> lines,
      @Size(max = 2) int[] numbers) {}

  @AiFunction("Takes a person.")
  public void person(Person person) {}
}
