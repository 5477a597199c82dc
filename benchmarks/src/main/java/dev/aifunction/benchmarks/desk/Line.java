package dev.aifunction.benchmarks.desk;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.PositiveOrZero;

/** One product of an order. */
public record Line(@NotBlank String product, @Min(1) int quantity, @PositiveOrZero long cents) {}
