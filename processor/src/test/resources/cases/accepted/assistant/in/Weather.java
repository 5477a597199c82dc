package demo;
import dev.aifunction.*;
import dev.aifunction.tool.*;
import jakarta.validation.constraints.*;
import java.util.*;
import java.util.concurrent.*;
import java.time.*;
@AiCalls
public class Weather {
  public enum Unit { CELSIUS, FAHRENHEIT }
  /** A day. @param high the highest "temperature" \ x */
  @AiType
  public record DayForecast(LocalDate date, double high, Optional<Unit> unit, @org.jspecify.annotations.Nullable @Size(max=3) String note, List<@Min(2) Integer> hours) {}
  /**
   * Gets the forecast for a city, {@code like this}.
   *
   * @param city city and country, such as "Oslo, Norway"
   * @param days how many days ahead
   * @return one entry a day, today first
   */
  @AiFunction(timeout = "PT5S")
  public List<DayForecast> getForecast(@NotBlank String city, @Min(1) @Max(14) int days, Optional<Unit> unit, OptionalInt in, Set<UUID> ids, int[] xs, DayForecast like, @Pattern(regexp="[a-z]+|x") String p, java.time.Year y) { return List.of(); }
  @AiFunction(value = "Cancels a booking. It cannot be undone.", effect = Effect.DESTRUCTIVE)
  public CompletableFuture<DayForecast> cancelBooking(UUID bookingId, CallContext context) { return null; }
  @AiFunction("Pings")
  static void ping() {}
  @AiFunction("says") String call(ToolCallX target) { return ""; }
  public record ToolCallX(String in, String value, Unit[] out) {}
}
