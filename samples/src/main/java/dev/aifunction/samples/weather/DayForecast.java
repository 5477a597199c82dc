package dev.aifunction.samples.weather;

import dev.aifunction.AiType;
import java.time.LocalDate;

/**
 * The weather of a day.
 *
 * @param high the highest temperature
 * @param sky what the sky looks like
 */
@AiType
public record DayForecast(LocalDate date, double high, Sky sky) {}
