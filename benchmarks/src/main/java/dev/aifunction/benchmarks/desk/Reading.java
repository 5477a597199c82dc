package dev.aifunction.benchmarks.desk;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.PositiveOrZero;

/** What a sensor measured. */
public record Reading(@NotBlank String sensor, @PositiveOrZero long at, double value) {}
