package dev.aifunction.benchmarks.desk;

import jakarta.validation.constraints.NotBlank;

/** A key and its value, in place of a map's entry. */
public record Tag(@NotBlank String key, String value) {}
