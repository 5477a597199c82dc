package dev.aifunction.samples.weather;

import dev.aifunction.AiCalls;
import dev.aifunction.AiFunction;
import dev.aifunction.Effect;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/** Foretells the weather, always the same for a city and a day. */
@AiCalls
public class Weather {
  private final Clock clock;

  /** Forecasts from today on. */
  public Weather() {
    this(Clock.system(ZoneId.systemDefault()));
  }

  /** Forecasts from the clock's day on. */
  public Weather(Clock clock) {
    this.clock = clock;
  }

  /**
   * Gets the forecast for a city.
   *
   * @param city city and country, such as "Oslo, Norway"
   * @param days how many days ahead
   * @param unit the temperature unit, Celsius when left out
   * @return one entry a day, today first
   */
  @AiFunction(effect = Effect.READ, timeout = "PT5S")
  public List<DayForecast> getForecast(
      @NotBlank String city, @Min(1) @Max(14) int days, Optional<TemperatureUnit> unit) {
    LocalDate today = LocalDate.now(clock);
    return IntStream.range(0, days)
        .mapToObj(day -> forecast(city, today.plusDays(day), unit.orElse(TemperatureUnit.CELSIUS)))
        .toList();
  }

  private static DayForecast forecast(String city, LocalDate date, TemperatureUnit unit) {
    SplittableRandom chance = new SplittableRandom(31L * city.hashCode() + date.toEpochDay());
    double high = unit.fromCelsius(chance.nextInt(-5, 20));
    Sky[] skies = Sky.values();
    return new DayForecast(date, high, skies[chance.nextInt(skies.length)]);
  }
}
