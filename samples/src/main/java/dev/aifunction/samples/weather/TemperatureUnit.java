package dev.aifunction.samples.weather;

/** How temperatures are counted. */
public enum TemperatureUnit {
  CELSIUS,
  FAHRENHEIT;

  double fromCelsius(double degrees) {
    return this == CELSIUS ? degrees : degrees * 9 / 5 + 32;
  }
}
