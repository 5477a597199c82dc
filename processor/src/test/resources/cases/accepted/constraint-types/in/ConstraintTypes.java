package cases;

import dev.aifunction.AiFunction;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Future;
import jakarta.validation.constraints.FutureOrPresent;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Null;
import jakarta.validation.constraints.Past;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.validation.groups.Default;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

public class ConstraintTypes {
  interface Strict {}

  public record Line(@Min(1) int quantity) {}

  @AiFunction("Takes numbers in texts.")
  public void numbersInTexts(
      @DecimalMin("0.5") String atLeast,
      @DecimalMax("10") String atMost,
      @DecimalMin(value = "0", inclusive = false) String more,
      @DecimalMax(value = "1", inclusive = false) String less,
      @Digits(integer = 3, fraction = 2) String digits) {}

  @AiFunction("Takes digits.")
  public void digits(
      @Digits(integer = 2, fraction = 1) double fine,
      @Digits(integer = 2, fraction = 1) float rough,
      @Digits(integer = 2, fraction = 0) BigInteger whole,
      @Digits(integer = 100, fraction = 0) BigDecimal large,
      @DecimalMax("1e400") double huge) {}

  @AiFunction("Takes sizes.")
  public void sizes(
      @NotEmpty Set<@Size(max = 3) String> set,
      @Size(min = 2) String[] array,
      @Size(max = 2) byte[] bytes,
      Optional<@Size(max = 3) String> optional,
      List<Optional<@Min(1) Integer>> inner) {}

  @AiFunction("Takes times of the past.")
  public void past(
      @Past Instant instant,
      @Past LocalDateTime dateTime,
      @Past OffsetDateTime offsetDateTime,
      @Past ZonedDateTime zonedDateTime,
      @Past Year year,
      @Past YearMonth month) {}

  @AiFunction("Takes times around now.")
  public void around(
      @PastOrPresent @FutureOrPresent Year year,
      @Future YearMonth month,
      @Future Year next,
      @PastOrPresent @Nullable OffsetTime offsetTime,
      @PastOrPresent @Nullable LocalTime time,
      @PastOrPresent @Nullable MonthDay day) {}

  @AiFunction("Takes what is hardly a value.")
  public void oddities(
      @Null @Nullable String absent, @AssertTrue Boolean yes, @NotNull Optional<String> note) {}

  @AiFunction("Takes addresses.")
  public void addresses(
      @Email(regexp = ".*@example\\.org", flags = Pattern.Flag.CASE_INSENSITIVE) String own,
      @Email(regexp = "[^+]*", message = "must be an address without a plus, not {regexp}")
          String plain) {}

  @AiFunction("Takes constraints of groups.")
  public void groups(
      @Min(value = 5, groups = Strict.class) int other,
      @Min(value = 5, groups = {Strict.class, Default.class}) int both,
      @Nullable @NotNull(groups = Strict.class) String later) {}

  @AiFunction("Takes messages.")
  public void messages(
      @Size(min = 2, max = 3, message = "needs {min} to {max} letters") String members,
      @Min(value = 3, message = "{com.example.key}") int key,
      @Min(value = 3, message = "is ${validatedValue}") int expression,
      @Min(value = 3, message = "costs \\{at least\\} ${value}") int broken,
      @Min(value = 3, message = "costs \\{at least\\} $ {value}") int escaped,
      @Min.List({@Min(value = 1, message = "one"), @Min(value = 2, message = "two")}) int list) {}

  @AiFunction("Takes valid things.")
  public void valid(
      @Valid Line line, List<@Valid Line> lines, @Valid List<Line> more, @Valid String text) {}
}
