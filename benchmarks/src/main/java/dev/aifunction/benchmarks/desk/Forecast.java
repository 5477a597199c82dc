package dev.aifunction.benchmarks.desk;

/** Answers {@link Desk#forecast}. */
public record Forecast(String city, int days, double high) {}
