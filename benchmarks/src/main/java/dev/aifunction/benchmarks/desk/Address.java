package dev.aifunction.benchmarks.desk;

import jakarta.validation.constraints.NotBlank;

/** Where an order goes. */
public record Address(@NotBlank String street, @NotBlank String city, String postcode) {}
