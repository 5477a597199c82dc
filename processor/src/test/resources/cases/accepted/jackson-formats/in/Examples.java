package cases;

import dev.aifunction.tool.ToolCall;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;

public class Examples {
  public static List<ToolCall> calls() {
    return List.of(
        FormatsCalls.stay(
            new Formats.Stay(
                LocalDate.of(2020, 2, 29),
                LocalTime.of(7, 5),
                LocalDateTime.of(2020, 2, 29, 23, 59),
                Optional.of(YearMonth.of(2021, 1)),
                List.of(LocalDate.of(2020, 1, 2)),
                Instant.EPOCH,
                OffsetDateTime.parse("2020-01-02T03:04:00+02:00"),
                ZonedDateTime.parse("2020-01-02T03:04:00+01:00[Europe/Oslo]"))));
  }
}
