package cases;

import dev.aifunction.tool.ToolCall;
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
import java.util.List;

/** Makes calls as a test would. */
public final class Examples {

  private Examples() {}

  public static List<ToolCall> calls() {
    return List.of(
        TimesCalls.times(
            new Times.All(
                Duration.parse("PT-1H-30M"),
                Instant.parse("2026-11-20T12:00:00.123Z"),
                LocalDate.parse("2026-11-20"),
                LocalDateTime.parse("2026-11-20T12:00"),
                LocalTime.parse("12:00:01"),
                MonthDay.parse("--11-20"),
                OffsetDateTime.parse("2026-11-20T12:00:00+01:00"),
                OffsetTime.parse("12:00:00+01:00"),
                Period.parse("P-1Y2M3D"),
                Year.of(2026),
                YearMonth.parse("2026-11"),
                ZoneId.of("Europe/Oslo"),
                ZoneOffset.of("+01:00"),
                ZonedDateTime.parse("2026-11-20T12:00:00+01:00[Europe/Oslo]"))));
  }
}
