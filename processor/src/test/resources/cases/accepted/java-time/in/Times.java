package cases;

import dev.aifunction.AiCalls;
import dev.aifunction.AiFunction;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;

@AiCalls
public class Times {

  public record All(
      Duration duration,
      Instant instant,
      LocalDate localDate,
      LocalDateTime localDateTime,
      LocalTime localTime,
      MonthDay monthDay,
      OffsetDateTime offsetDateTime,
      OffsetTime offsetTime,
      Period period,
      Year year,
      YearMonth yearMonth,
      ZoneId zoneId,
      ZoneOffset zoneOffset,
      ZonedDateTime zonedDateTime) {}

  @AiFunction("Gives the times back.")
  public All times(All times) {
    return times;
  }
}
