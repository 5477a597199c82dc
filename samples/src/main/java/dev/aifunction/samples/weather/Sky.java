package dev.aifunction.samples.weather;

/** What the sky looks like. */
public enum Sky {
  CLEAR,
  CLOUDS,
  RAIN,
  SNOW
}
