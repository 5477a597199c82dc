package cases;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonFormat.Shape;
import dev.aifunction.AiCalls;
import dev.aifunction.AiFunction;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;

/** Dates and times in forms of the user's own. */
@AiCalls
public class Formats {

  public record Stay(
      @JsonFormat(pattern = "dd.MM.yyyy") LocalDate day,
      @JsonFormat(pattern = "HH:mm") LocalTime time,
      @JsonFormat(shape = Shape.STRING, pattern = "dd.MM.yyyy HH:mm") LocalDateTime both,
      @JsonFormat(pattern = "MM/yyyy") Optional<YearMonth> month,
      @JsonFormat(pattern = "dd.MM.yyyy") List<LocalDate> others,
      @JsonFormat(shape = Shape.STRING) Instant booked,
      @JsonFormat(pattern = "yyyy-MM-dd HH:mm XXX") OffsetDateTime offset,
      @JsonFormat(pattern = "yyyy-MM-dd HH:mm VV") ZonedDateTime zoned) {}

  @AiFunction("Returns the stay.")
  public Stay stay(Stay stay) {
    return stay;
  }

  @AiFunction("Returns the day.")
  public LocalDate day(@JsonFormat(pattern = "d/M/yyyy") LocalDate day) {
    return day;
  }
}
