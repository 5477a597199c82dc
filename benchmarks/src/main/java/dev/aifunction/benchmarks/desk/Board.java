package dev.aifunction.benchmarks.desk;

/** The meals of a booking. */
public enum Board {
  BREAKFAST,
  HALF,
  FULL
}
